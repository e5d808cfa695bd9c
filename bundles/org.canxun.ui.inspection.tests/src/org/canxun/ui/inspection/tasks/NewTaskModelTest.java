package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.draw.Draw;
import org.canxun.core.port.SiteRow;
import org.canxun.ui.inspection.tasks.NewTaskModel.Lack;
import org.canxun.ui.inspection.tasks.NewTaskModel.Wish;
import org.junit.jupiter.api.Test;

/** A plan that misses a site leaves a kitchen without a visit. */
class NewTaskModelTest {

    private static final Codes CODES = new Codes("示例区",
            List.of(new AgencyInfo(SampleTasks.MARKET, "市场监督管理局", "市场监管", true, true),
                    new AgencyInfo(SampleTasks.FIRE, "消防救援大队", "消防救援", true, false),
                    new AgencyInfo("CIVIL_AFFAIRS", "民政局", "民政", false, false)),
            List.of(new Code(Codes.INSPECTION_KIND, "ROUTINE", "日常检查", "Routine"),
                    new Code(Codes.INSPECTION_KIND, "SPECIAL", "专项检查", "Special")));

    private static SiteRow site(int number, boolean closed) {
        return new SiteRow("s" + number, number + "号店", "POINT", number % 2 == 0 ? "一街道" : "二街道", "路" + number,
                "备" + number, "", "", closed, Optional.empty(), 0);
    }

    private static NewTaskModel model(int sites) {
        var rows = new ArrayList<>(IntStream.range(0, sites).mapToObj(i -> site(i, false)).toList());
        rows.add(site(sites, true));
        return new NewTaskModel(rows, CODES, List.of(SampleTasks.MARKET, SampleTasks.FIRE), SampleTasks.TODAY);
    }

    @Test
    void oneSiteMakesATaskAndSeveralAPlanThatHasAName() {
        var model = model(10);
        assertEquals(Optional.of(Lack.SITES), model.lack());
        model.choose("s3", true);
        assertEquals(Optional.empty(), model.lack());
        var single = (Wish.Single) model.wish();
        assertEquals("s3", single.siteId());
        assertEquals(List.of(SampleTasks.MARKET, SampleTasks.FIRE), single.task().agencies());
        assertEquals(Optional.of(SampleTasks.TODAY), single.task().days().plannedOn());
        model.laid(false);
        assertEquals(Optional.empty(), ((Wish.Single) model.wish()).task().days().plannedOn());

        model.choose("s5", true);
        assertEquals(Optional.of(Lack.NAME), model.lack());
        model.name(" 二季度 ");
        model.kind("SPECIAL");
        var plan = (Wish.Plan) model.wish();
        assertEquals(List.of("s3", "s5"), plan.siteIds());
        assertEquals("二季度", plan.plan().name());
        assertEquals("SPECIAL", plan.plan().kind());
    }

    @Test
    void whatIsTickedStaysTickedWhileTheFilterLooksElsewhere() {
        var model = model(10);
        model.choose("s3", true);
        model.filter("一街道 4号");
        assertEquals(List.of("s3", "s4"), model.found().stream().map(SiteRow::id).toList(),
                "what is ticked can be unticked, whatever is looked for");
        assertEquals(List.of("s3"), model.apart().stream().map(SiteRow::id).toList());
        model.choose("s4", true);
        model.filter("");
        assertTrue(model.chosen("s3") && model.chosen("s4"));
        assertEquals(List.of("s3", "s4", "s0"), model.found().stream().map(SiteRow::id).limit(3).toList());
        assertEquals(List.of(), model.apart());
        assertEquals(10, model.found().size(), "a closed site is not inspected");
    }

    @Test
    void ofVeryManySitesThoseNotListedAreCounted() {
        var model = model(NewTaskModel.SHOWN + 7);
        assertEquals(NewTaskModel.SHOWN, model.found().size());
        assertEquals(7, model.hidden());
        model.choose("s" + (NewTaskModel.SHOWN + 5), true);
        assertEquals("s" + (NewTaskModel.SHOWN + 5), model.found().get(0).id(), "else it could not be unticked");
        model.filter("备" + (NewTaskModel.SHOWN + 6));
        assertEquals(0, model.hidden());
    }

    @Test
    void daysInTheWrongOrderAndNobodyWhoGoesAreSaid() {
        var model = model(3);
        model.choose(List.of("s1", "unknown"));
        assertEquals(1, model.count());
        model.first(model.last().plusDays(1));
        assertEquals(Optional.of(Lack.DAYS), model.lack());
        model.last(model.first());
        model.takesPart(SampleTasks.MARKET, false);
        model.takesPart(SampleTasks.FIRE, false);
        assertEquals(Optional.of(Lack.AGENCIES), model.lack());
    }

    @Test
    void theSitesAndAgenciesOfADrawAreNotChanged() {
        var draw = new Draw("d", "canxun-draw/1", List.of("s1", "s2"), List.of(), List.of(), "", "", "", "", "", "",
                List.of(SampleTasks.FIRE), 1, 2, SampleTasks.TODAY, List.of("s2\tFIRE_RESCUE\t丙"), Map.of(),
                List.of("王"),
                Instant.EPOCH, "Z", "", "", Optional.empty());
        var model = NewTaskModel.of(draw, List.of(site(1, false), site(2, false)), CODES, SampleTasks.TODAY);
        assertEquals(List.of("s2"), model.found().stream().map(SiteRow::id).toList());
        assertFalse(model.free(SampleTasks.FIRE));
        model.takesPart(SampleTasks.FIRE, false);
        model.takesPart("CIVIL_AFFAIRS", true);
        var drawn = (Wish.Drawn) model.wish();
        assertEquals("d", drawn.drawId());
        assertEquals(List.of("CIVIL_AFFAIRS"), drawn.tasks().others());
    }
}
