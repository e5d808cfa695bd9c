package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LastTime;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.ItemAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found at a site before stands beside the item when the site is visited again. */
class LastTimeTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 10);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 10);

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-03-10T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private List<String> sites;
    private List<String> templates;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, AUTUMN);
        sites = RealWorkspaces.sites(workspace, inspector, folder, 2);
        templates = SmallChecklists.publish(workspace, clock);
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private String visit(String site, LocalDate day) throws ProblemException {
        clock.advance(Duration.ofMinutes(1));
        return workspace.inspections().create(inspector, new NewInspection(site, "ROUTINE", day,
                RealWorkspaces.MARKET, templates, List.of(inspector.personId())));
    }

    private void failKeyItem(String visit, String finding) throws ProblemException {
        workspace.inspections().apply(inspector, visit, List.of(new ItemEntry(SmallChecklists.KEY,
                Optional.of(Answer.NONCONFORM), Map.of(), Optional.empty(), FindingChange.NONE.withText(finding),
                List.of())));
    }

    private Optional<String> told(LastTime lastTime, String code) {
        return lastTime.of(RealWorkspaces.MARKET, code).map(l -> l.visitDate() + " " + l.item().answer()
                + l.item().readings().stream().map(r -> " " + r.value()).reduce("", String::concat)
                + l.item().finding().map(f -> " " + f.text()).orElse(""));
    }

    @Test
    void theAnswerOfTheVisitBeforeIsFoundWithItsReadingsAndItsFinding() throws ProblemException {
        var spring = visit(sites.get(0), SPRING);
        failKeyItem(spring, "台账缺三日");
        var editor = workspace.inspections().open(inspector, spring);
        editor.measure(editor.view().recordOf(RealWorkspaces.MARKET).orElseThrow().id(), SmallChecklists.MEASURED,
                SmallChecklists.COLD, new BigDecimal("9.5"));
        failKeyItem(visit(sites.get(1), SPRING), "别处的问题");

        var lastTime = workspace.inspections().lastTime(visit(sites.get(0), AUTUMN));
        assertEquals(Optional.of("2025-03-10 NONCONFORM 台账缺三日"), told(lastTime, SmallChecklists.KEY));
        assertEquals(Optional.of("2025-03-10 NONCONFORM 9.5 检查 " + SmallChecklists.MEASURED),
                told(lastTime, SmallChecklists.MEASURED));
        assertEquals(Optional.empty(), told(lastTime, SmallChecklists.PLAIN));
    }

    @Test
    void aFirstVisitHasNoLastTimeAndALaterOneDoesNotCount() throws ProblemException {
        var spring = visit(sites.get(0), SPRING);
        failKeyItem(visit(sites.get(0), AUTUMN), "后来的问题");
        assertEquals(Optional.empty(), told(workspace.inspections().lastTime(spring), SmallChecklists.KEY));
    }

    @Test
    void whatIsRecordedNowIsNotWhatWasRecordedLastTime() throws ProblemException {
        var spring = visit(sites.get(0), SPRING);
        failKeyItem(spring, "台账缺三日");
        var autumn = visit(sites.get(0), AUTUMN);
        var editor = workspace.inspections().open(inspector, autumn);
        var record = editor.view().recordOf(RealWorkspaces.MARKET).orElseThrow();
        editor.answer(record.id(), SmallChecklists.KEY, Answer.CONFORM);
        assertEquals(ItemAnswer.NONCONFORM, workspace.inspections().lastTime(autumn)
                .of(RealWorkspaces.MARKET, SmallChecklists.KEY).orElseThrow().item().answer());
    }

    private List<String> mustCheck(String visit) throws ProblemException {
        return workspace.inspections().view(visit).recordOf(RealWorkspaces.MARKET).orElseThrow().items().stream()
                .filter(ItemView::mustCheck).map(ItemView::code).toList();
    }

    @Test
    void whatFailedLastTimeMustBeCheckedThisTimeAndWhatPassedSinceNeedNot() throws ProblemException {
        failKeyItem(visit(sites.get(0), SPRING), "台账缺三日");
        var autumn = visit(sites.get(0), AUTUMN);
        assertEquals(List.of(SmallChecklists.KEY), mustCheck(autumn));
        assertEquals(List.of(), mustCheck(visit(sites.get(1), AUTUMN)), "another site failed nothing");

        var editor = workspace.inspections().open(inspector, autumn);
        var record = editor.view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
        editor.answer(record, SmallChecklists.KEY, Answer.CONFORM);
        assertEquals(List.of(SmallChecklists.KEY), mustCheck(autumn), "it was asked of this visit");
        assertEquals(List.of(), mustCheck(visit(sites.get(0), AUTUMN.plusDays(1))));
    }
}
