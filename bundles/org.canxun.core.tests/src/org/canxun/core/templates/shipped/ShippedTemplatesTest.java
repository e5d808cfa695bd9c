package org.canxun.core.templates.shipped;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.core.table.PlainTables;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.check.TemplateCheck;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {

    @Test
    void aFreshDistrictHasAllFourListsAtFullLength() throws ProblemException {
        var drafts = read();
        assertEquals(List.of("FOOD", "FIRE", "HOUSING", "CIVIL_GRADING"),
                drafts.stream().map(TemplateContent::code).toList());
        assertEquals(List.of("MARKET_REGULATION", "FIRE_RESCUE", "HOUSING_CONSTRUCTION", "CIVIL_AFFAIRS"),
                drafts.stream().map(TemplateContent::agencyCode).toList());
        assertEquals(List.of(70L, 46L, 43L, 68L), drafts.stream().map(d -> d.items().count()).toList());
        assertEquals(List.of(12, 7, 9, 11), drafts.stream().map(d -> d.sections().size()).toList());
        for (var draft : drafts) {
            assertEquals(0, new BigDecimal("100").compareTo(draft.points()), draft.code());
            assertFalse(draft.provenance().isBlank());
        }
    }

    @Test
    void theGradingIsNoInspectionAndAsksNoBonusOrVetoOnSite() throws ProblemException {
        var drafts = read();
        assertEquals(RecordKind.INSPECTION, drafts.get(0).recordKind());
        assertEquals(RecordKind.APPRAISAL, drafts.get(3).recordKind());
        var roles = drafts.get(3).items().collect(groupingBy(i -> i.scoring().orElseThrow().role(), counting()));
        assertEquals(Map.of(ScoringRole.SCORED, 51L, ScoringRole.BONUS, 5L, ScoringRole.VETO, 12L), roles);
        var onSite = drafts.get(3).items().filter(ItemContent::onSite).toList();
        assertTrue(onSite.stream().allMatch(i -> i.code().startsWith("G")));
        assertEquals(4, onSite.stream().filter(i -> i.scoring().orElseThrow().source() == ScoreSource.AUTO).count());
    }

    @Test
    void everyShippedListCouldBePublishedByADistrictAsItIs() throws ProblemException {
        var agencies = read().stream().map(TemplateContent::agencyCode)
                .map(code -> new Codes.AgencyInfo(code, code, code, true, false)).toList();
        var codes = new Codes("", agencies, Stream.of("THREE", "TWO", "ONE", "NONE")
                .map(star -> new Codes.Code(Codes.STAR_LEVEL, star, star, star)).toList());
        for (var draft : read()) {
            var errors = TemplateCheck.issues(draft, codes).stream()
                    .filter(issue -> issue.severity() == TemplateIssue.Severity.ERROR)
                    .map(issue -> issue.text(Locale.ENGLISH)).toList();
            assertEquals(List.of(), errors, draft.code());
            assertFalse(draft.judgements().isEmpty(), draft.code());
        }
    }

    /** The default: 90, 80, 70; 食品≥16, 安全≥12, 满意度≥6; no failed key item; 1–2 cap at two stars, 3 bar. */
    @Test
    void theShippedScaleIsTheDefaultOfTheDistrict() throws ProblemException {
        var grading = read().get(3).grading().orElseThrow();
        assertEquals(List.of("THREE 90", "TWO 80", "ONE 70", "NONE 0"),
                grading.stars().stream().map(s -> s.code() + " " + s.minimum()).toList());
        assertEquals(List.of("THREE 三、食品安全 16", "THREE 四、安全生产 12", "THREE 七、老年群体满意度 6", "THREE  0", "ONE  2"),
                grading.gates().stream().map(g -> g.star() + " " + g.section() + " " + g.bound()).toList());
        assertEquals("10 1", grading.bonusCap() + " " + grading.bonusLevels());
    }

    @Test
    void theSevenOfficialKeyItemsOf2016AreKeyItems() throws ProblemException {
        var starred = read().get(0).items().filter(i -> i.standard().matches(".*对应2016版表\\d\\.\\d\\*.*")).toList();
        assertEquals(7, starred.size());
        assertTrue(starred.stream().allMatch(ItemContent::keyItem));
    }

    @Test
    void anItemKeepsItsWordingMethodsAndMarks() throws ProblemException {
        var food = read().get(0);
        var item = item(food, "F-F08");
        assertEquals("煎炸油色泽、烟点、气味正常，换油有记录", item.text());
        assertTrue(item.unverified());
        assertFalse(item.illustrative());
        assertEquals(List.of(CheckMethod.ASK, CheckMethod.TEST), item(food, "F-F05").methods());
        assertTrue(item(read().get(3), "G1.02").illustrative(), "all grading rows are examples");
    }

    @Test
    void theFridgeHasARangeAndTheFreezerOnlyAMaximum() throws ProblemException {
        var limits = item(read().get(0), "F-D07").limits();
        assertEquals(List.of(
                new LimitContent("冷藏温度", "℃", Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("8")), ""),
                new LimitContent("冷冻温度", "℃", Optional.empty(), Optional.of(new BigDecimal("-12")), "")), limits);
    }

    @Test
    void theSameContentHasTheSameIdentityOnEveryDevice() throws ProblemException {
        // Changes only when the shipped lists or the canonical text change; then a new version must be published.
        assertEquals(read().stream().map(TemplateContent::contentDigest).toList(),
                read().stream().map(TemplateContent::contentDigest).toList());
    }

    @Test
    void everyRuleOfTheSchemeParses() throws ProblemException {
        var reader = new PlainTables();
        var rows = new ArrayList<List<String>>();
        TableSource.shipped(ShippedTemplates.class, "civil-grading-rules.csv").read(reader, (n, c) -> rows.add(c));
        rows.remove(0);
        assertEquals(68, rows.size());
        for (var row : rows) {
            var steps = ScoringSteps.parse(row.get(6), row.get(7), new BigDecimal(row.get(8)));
            assertEquals(0, steps.maximum().compareTo(new BigDecimal(row.get(8))), row.get(0));
        }
    }

    private static List<TemplateContent> read() throws ProblemException {
        return ShippedTemplates.read(new PlainTables());
    }

    private static ItemContent item(TemplateContent draft, String code) {
        return draft.items().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }
}
