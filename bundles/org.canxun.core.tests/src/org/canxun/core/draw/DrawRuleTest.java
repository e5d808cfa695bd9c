package org.canxun.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.canxun.core.DrawProblem;
import org.junit.jupiter.api.Test;

/** A site that is never drawn, or an officer drawn for a friend's canteen, would make the draw worthless. */
class DrawRuleTest {

    private static final List<String> AGENCIES = List.of("FIRE", "FOOD");
    private static final String SEED = "082736";

    private static DrawLines lines(String prefix, int count) {
        return DrawLines.of(IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
    }

    private static DrawLines inspectors(int each) {
        return DrawLines.of(AGENCIES.stream()
                .flatMap(agency -> IntStream.range(0, each).mapToObj(i -> agency + "\t" + agency + i)).toList());
    }

    private static DrawRule rule(String seed) {
        return new DrawRule(seed, lines("s", 10), inspectors(4), DrawLines.of(List.of("s3\tFOOD\tFOOD1\t亲属")));
    }

    @Test
    void textsAndDigestsAreThoseTheManualSays() {
        assertEquals("a\nb\n", DrawLines.of(List.of("b", "a", "b")).text());
        // printf 'a\nb\n' | sha256sum, printf '' | sha256sum
        assertEquals("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2",
                DrawLines.of(List.of("a", "b")).sha256());
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                DrawLines.of(List.of()).sha256());
        var beyond = DrawLines.of(List.of("\uD83C\uDF5C", "\uFF21")).lines();
        assertEquals(List.of("\uFF21", "\uD83C\uDF5C"), beyond, "in the order of UTF-8, which other programs have too");
    }

    @Test
    void whoeverListsTheSitesInAnotherOrderDrawsTheSame() {
        var expected = rule(SEED).results(AGENCIES, 5, 2);
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            var sites = new ArrayList<>(lines("s", 10).lines());
            Collections.shuffle(sites, random);
            assertEquals(expected, new DrawRule(SEED, DrawLines.of(sites), inspectors(4), rule(SEED).recusals())
                    .results(AGENCIES, 5, 2));
        }
        assertEquals(expected, rule(SEED).results(AGENCIES, 10, 2).subList(0, expected.size()),
                "drawing more only goes on");
    }

    @Test
    void everySiteIsDrawnAsOftenAsTheOthersAndNobodyWhereTheyAreRecused() {
        var count = new HashMap<String, Integer>();
        int draws = 3000;
        for (int i = 0; i < draws; i++) {
            var results = rule("%08x".formatted(i)).results(AGENCIES, 3, 2);
            assertEquals(3 * 2 * AGENCIES.size(), new HashSet<>(results).size());
            assertTrue(results.stream().noneMatch(line -> line.equals("s3\tFOOD\tFOOD1")));
            results.stream().map(line -> line.split("\t")[0]).distinct()
                    .forEach(site -> count.merge(site, 1, Integer::sum));
        }
        assertEquals(10, count.size());
        // 900 expected, standard deviation 25.
        count.forEach((site, times) -> assertTrue(Math.abs(times - 900) < 125, site + " " + times));
    }

    private static Draw draw(String id, DrawRule rule, List<String> results, String reason, Instant at) {
        return draw(id, rule, results, reason, at, Optional.empty());
    }

    private static Draw draw(String id, DrawRule rule, List<String> results, String reason, Instant at,
            Optional<String> repeatOf) {
        var recorded = rule(SEED);
        return new Draw(id, DrawRule.NAME, rule.objects().lines(), rule.inspectors().lines(), rule.recusals().lines(),
                recorded.objects().sha256(), recorded.inspectors().sha256(), recorded.recusals().sha256(), "all",
                rule.seed(), "", AGENCIES, 5, 2, LocalDate.of(2026, 3, 2), results, Map.of(), List.of("证人"), at,
                "Asia/Shanghai", "p", reason, repeatOf);
    }

    private static List<DrawProblem> faults(DrawRule rule, List<String> results) {
        var draw = draw("d", rule, results, "", Instant.EPOCH);
        return faults(draw, List.of(draw));
    }

    private static List<DrawProblem> faults(Draw draw, List<Draw> all) {
        return DrawCheck.faults(draw, DrawScope.REASON, all).stream().map(DrawFault::problem).toList();
    }

    @Test
    void whateverIsAlteredAfterwardsIsFound() {
        var good = rule(SEED);
        var results = good.results(AGENCIES, 5, 2);
        assertEquals(List.of(), faults(good, results));
        assertNotEquals(results, rule("082737").results(AGENCIES, 5, 2));
        assertEquals(List.of(DrawProblem.DRAW_RESULTS_OTHER), faults(rule("082737"), results));
        assertEquals(List.of(DrawProblem.DRAW_RESULTS_OTHER), faults(good, results.subList(1, results.size())));
        assertTrue(faults(new DrawRule(SEED, lines("s", 11), good.inspectors(), good.recusals()), results)
                .contains(DrawProblem.DRAW_OBJECTS_ALTERED));
        assertTrue(faults(new DrawRule(SEED, good.objects(), inspectors(5), good.recusals()), results)
                .contains(DrawProblem.DRAW_INSPECTORS_ALTERED));
        assertTrue(faults(new DrawRule(SEED, good.objects(), good.inspectors(), DrawLines.of(List.of())), results)
                .contains(DrawProblem.DRAW_RECUSALS_ALTERED));
        var unsorted = new DrawLines(Arrays.asList("b", "a"));
        assertTrue(!unsorted.are(unsorted.sha256()), "a digest of lines in no order fits nothing");
    }

    @Test
    void twoLaptopsThatDrewOnOneDayAreFoundAndTheLaterOneOwesTheReason() {
        var results = rule(SEED).results(AGENCIES, 5, 2);
        var noon = Instant.parse("2026-03-02T04:00:00Z");
        var first = draw("a", rule(SEED), results, "", noon);
        var second = draw("b", rule(SEED), results, "", noon.plusSeconds(60));
        assertEquals(List.of(), faults(first, List.of(first, second)));
        assertEquals(List.of(DrawProblem.DRAW_REPEAT_SILENT), faults(second, List.of(first, second)));
        var said = draw("b", rule(SEED), results, "名单有误", noon.plusSeconds(60));
        assertEquals(List.of(), faults(said, List.of(first, said)));
        var slow = draw("c", rule(SEED), results, "名单有误", noon.minusSeconds(60), Optional.of("a"));
        assertEquals(List.of(), faults(first, List.of(slow, first)),
                "a draw that names this one came later, whatever its clock says");
        assertEquals("重抽没有写理由",
                new CheckedDraw(second, DrawCheck.faults(second, DrawScope.REASON, List.of(first, second)))
                        .mark(Locale.ROOT));
        assertTrue(DrawCheck.faults(second, DrawScope.REASON, List.of(first, second)).get(0).text(Locale.ENGLISH)
                .contains("2026-03-02"));
    }

    @Test
    void aDrawOfBeforeTheRuleOwesAReasonOnlyOverTheSameSitesOnTheSameDay() {
        var results = rule(SEED).results(AGENCIES, 5, 2);
        var noon = Instant.parse("2026-03-02T04:00:00Z");
        var first = draw("a", rule(SEED), results, "", noon);
        var nextWeek = draw("b", rule(SEED), results, "", noon.plus(Duration.ofDays(7)));
        assertEquals(List.of(DrawProblem.DRAW_REPEAT_SILENT), faults(nextWeek, List.of(first, nextWeek)));
        assertEquals(List.of(), DrawCheck.faults(nextWeek, "draw", List.of(first, nextWeek)));
        var sameDay = draw("c", rule(SEED), results, "", noon.plusSeconds(60));
        assertEquals(1, DrawCheck.faults(sameDay, "draw", List.of(first, sameDay)).size());
    }
}
