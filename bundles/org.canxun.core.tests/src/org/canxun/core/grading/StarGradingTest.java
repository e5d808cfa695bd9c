package org.canxun.core.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.GradingContent.Star;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Stars decide subsidies. The rule is the default one of the district's scheme: 90, 80 and 70 points; three stars need
 * 16 of 20 in food safety and no failed key item; one or two failed key items cap at two stars, three bar every star;
 * the bonus of at most 10 lifts by one level at most; a confirmed veto bars. Expected values are worked out by hand from
 * these sentences.
 */
class StarGradingTest {

    private static final GradingContent RULES = new GradingContent(new BigDecimal("10"), 1,
            List.of(star("THREE", "90", "1.0"), star("TWO", "80", "0.8"), star("ONE", "70", "0.6"),
                    star("NONE", "0", "0")),
            List.of(new Gate("THREE", GateKind.SECTION_MIN, "食品安全", new BigDecimal("16")),
                    new Gate("THREE", GateKind.KEY_FAILS_MAX, "", BigDecimal.ZERO),
                    new Gate("ONE", GateKind.KEY_FAILS_MAX, "", new BigDecimal("2"))));

    private static Star star(String code, String minimum, String coefficient) {
        return new Star(code, new BigDecimal(minimum), Optional.of(new BigDecimal(coefficient)));
    }

    private static ItemContent item(String code, String points, ScoringRole role, boolean key) {
        return ItemContent.plain(code, code, List.of(), key, "", "", new BigDecimal(points))
                .withScoring(new ScoringContent(role, ScoreSource.MEASURED, "", "", "ratio", "max:" + points,
                        new BigDecimal(points)));
    }

    private static final TemplateContent SCHEME = scheme(Optional.empty());

    private static TemplateContent scheme(Optional<BigDecimal> weight) {
        return new TemplateContent("G", "评定", "CIVIL_AFFAIRS", RecordKind.APPRAISAL, "",
                List.of(new SectionContent("食品安全", "", weight,
                        List.of(item("G1", "10", ScoringRole.SCORED, true),
                                item("G2", "10", ScoringRole.SCORED, true))),
                        new SectionContent("其余", "", weight.map(w -> new BigDecimal("50")),
                                List.of(item("G3", "60", ScoringRole.SCORED, false),
                                        item("G4", "20", ScoringRole.SCORED, true))),
                        new SectionContent("加分", List.of(item("B1", "8", ScoringRole.BONUS, false),
                                item("B2", "8", ScoringRole.BONUS, false))),
                        new SectionContent("否决", List.of(item("V1", "0", ScoringRole.VETO, false)))),
                List.of(), Optional.of(RULES));
    }

    /** @param points of G1 to G4, B1, B2; - for not applicable, ? for no value yet */
    private static GradingResult grade(TemplateContent scheme, String points, Map<String, VetoState> vetoes) {
        var items = new ArrayList<GradedItem>();
        var values = List.of(points.split(" ")).iterator();
        for (var section : scheme.sections().subList(0, 3)) {
            for (var content : section.items()) {
                var value = values.hasNext() ? values.next() : "?";
                items.add(new GradedItem(section.title(), content,
                        value.matches("[-?]") ? Optional.empty() : Optional.of(new BigDecimal(value)),
                        value.equals("0"), !value.equals("-")));
            }
        }
        return StarGrading.grade(scheme, items, vetoes);
    }

    /** Points, base, bonus, star. */
    private static final String CASES = """
            10 10 60 20 ? ? | 100.00 | 0.00 | THREE
            8 8 60 14 ? ? | 90.00 | 0.00 | THREE
            8 8 60 13.99 ? ? | 89.99 | 0.00 | TWO
            7 8 60 20 ? ? | 95.00 | 0.00 | TWO
            8 8 54 10 ? ? | 80.00 | 0.00 | TWO
            8 8 54 9.9 ? ? | 79.90 | 0.00 | ONE
            8 8 50 4 ? ? | 70.00 | 0.00 | ONE
            8 8 50 3.9 ? ? | 69.90 | 0.00 | NONE
            8 8 54 10 8 8 | 80.00 | 10.00 | THREE
            8 8 50 4 8 8 | 70.00 | 10.00 | TWO
            8 8 50 3.9 8 8 | 69.90 | 10.00 | ONE
            8 8 54 9.9 8 2.1 | 79.90 | 10.00 | TWO
            10 10 60 0 ? ? | 80.00 | 0.00 | TWO
            10 10 60 0 8 2 | 80.00 | 10.00 | TWO
            10 0 60 20 8 8 | 90.00 | 10.00 | TWO
            0 0 60 20 8 2 | 80.00 | 10.00 | TWO
            0 0 60 0 8 8 | 60.00 | 10.00 | NONE
            10 10 45 - ? ? | 81.25 | 0.00 | TWO
            10 - 60 20 ? ? | 100.00 | 0.00 | THREE
            - - - - ? ? | 0.00 | 0.00 | NONE
            """;

    @TestFactory
    Stream<DynamicTest> aCentreGetsTheStarTheRuleSays() {
        return CASES.lines().map(line -> line.split(" \\| "))
                .map(cells -> dynamicTest(cells[0] + " " + cells[2], () -> {
                    var result = grade(SCHEME, cells[0], Map.of());
                    assertEquals(new BigDecimal(cells[1]), result.base());
                    assertEquals(new BigDecimal(cells[2]), result.bonus());
                    assertEquals(cells[3], result.star());
                    assertFalse(result.provisional());
                }));
    }

    @Test
    void aVetoCountsOnceItIsConfirmedAndIsToldWhileItIsNot() {
        var all = "10 10 60 20 8 8";
        assertEquals("NONE", grade(SCHEME, all, Map.of("V1", VetoState.CONFIRMED)).star());
        assertEquals("THREE", grade(SCHEME, all, Map.of("V1", VetoState.REJECTED)).star());
        var proposed = grade(SCHEME, all, Map.of("V1", VetoState.PROPOSED));
        assertEquals("THREE", proposed.star());
        assertTrue(proposed.provisional());
    }

    /** 15 of 20 points at weight 50 is 37.50, 40 of 80 at weight 50 is 25.00; the whole is 62.50. */
    @Test
    void dimensionsWithWeightsOfTheirOwnAreWeighed() {
        var result = grade(scheme(Optional.of(new BigDecimal("50"))), "7 8 30 10", Map.of());
        assertEquals(List.of(new BigDecimal("37.50"), new BigDecimal("25.00")),
                result.dimensions().stream().map(GradingResult.Dimension::score).toList());
        assertEquals(new BigDecimal("62.50"), result.base());
    }

    @Test
    void aSiteWithoutWhatAGateAsksForIsNotBarredByIt() {
        assertEquals("THREE", grade(SCHEME, "- - 60 20", Map.of()).star());
    }

    @Test
    void aKeyItemThatConformsWithoutPointsIsNoFailedOne() {
        var key = item("K", "0", ScoringRole.SCORED, true);
        var items = new ArrayList<GradedItem>();
        for (var section : SCHEME.sections().subList(0, 2)) {
            section.items().forEach(i -> items.add(new GradedItem(section.title(), i, Optional.of(i.points()), false,
                    true)));
        }
        items.add(new GradedItem("食品安全", key, Optional.of(BigDecimal.ZERO), false, true));
        assertEquals("THREE", StarGrading.grade(SCHEME, items, Map.of()).star());
        items.add(new GradedItem("其余", key, Optional.of(BigDecimal.ONE), true, true));
        assertEquals("TWO", StarGrading.grade(SCHEME, items, Map.of()).star(), "failed, although it brought points");
    }

    @Test
    void missingValuesMakeTheResultProvisional() {
        var result = grade(SCHEME, "10 10 ? 20", Map.of());
        assertTrue(result.provisional());
        assertEquals(new BigDecimal("100.00"), result.base());
        assertTrue(text(result, Locale.ROOT).contains("G3"), text(result, Locale.ROOT));
    }

    @Test
    void theExplanationNamesGateCapAndCoefficientInBothLanguages() {
        var result = grade(SCHEME, "7 8 60 20 8 8", Map.of());
        for (var locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var text = text(result, locale);
            assertTrue(text.contains("16") && text.contains("食品安全"), text);
            assertTrue(text.contains("0.8"), text);
            assertFalse(text.contains("{"), text);
        }
        assertEquals("评定结果：“二星”", result.statements().get(result.statements().size() - 2).text(Locale.ROOT));
    }

    private static String text(GradingResult result, Locale locale) {
        return String.join("\n", result.statements().stream().map(s -> s.text(locale)).toList());
    }
}
