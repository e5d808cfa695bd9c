package org.canxun.core.rules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Judgement.Line;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every scheme, whatever the template and the answers. */
class JudgementPropertiesTest {

    private static final int ROUNDS = 2000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Results of each preset, worst first. */
    private static final Map<String, List<String>> RANKS = Map.of("samr-2016",
            List.of("NONCONFORM", "BASICALLY_CONFORM", "CONFORM"), "samr-49",
            List.of("CASE_REFERRAL", "RECTIFY", "PASS"), "jiangsu-quantified",
            List.of("NO_GRADE", "FAIR", "GOOD", "EXCELLENT"), "fire", List.of("RECTIFY_KEY", "RECTIFY", "PASS"),
            "new-york", List.of("C", "B", "A"), "san-francisco",
            List.of("POOR", "NEEDS_IMPROVEMENT", "ADEQUATE", "GOOD"), "safetyculture", List.of("SCORED"), "deduction",
            List.of("POOR", "FAIR", "GOOD", "EXCELLENT"), "points", List.of("SCORED"));

    /** Decimals of the presets whose score is a share of 100. */
    private static final Map<String, Integer> SHARES = Map.of("samr-2016", 2, "jiangsu-quantified", 1, "safetyculture",
            2, "points", 1);

    private interface Check {
        void on(Preset preset, List<JudgedItem> items, RandomItems random) throws ProblemException;
    }

    private static Stream<DynamicTest> always(long seed, Check check) {
        return Presets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.id(), () -> {
            var random = new RandomItems(seed);
            for (int round = 0; round < ROUNDS; round++) {
                check.on(preset, random.template(), random);
            }
        }));
    }

    /** Whether it is reached at all; else the checks below would hold for nothing. */
    @TestFactory
    Stream<DynamicTest> everyResultIsReached() {
        return Presets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.id(), () -> {
            var random = new RandomItems(1);
            var seen = new HashSet<String>();
            for (int round = 0; round < ROUNDS; round++) {
                seen.add(preset.judge(random.template()).result());
            }
            assertTrue(seen.containsAll(RANKS.get(preset.id())), seen.toString());
        }));
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfItemsDoesNotMatter() {
        return always(2, (preset, items, random) -> {
            var first = preset.judge(items);
            var shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, random.random());
            var second = preset.judge(shuffled);
            assertEquals(first.result(), second.result());
            assertEquals(first.score(), second.score());
            assertEquals(first.provisional(), second.provisional());
            assertEquals(Set.copyOf(first.lines()), Set.copyOf(second.lines()));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotApplyNeverLiftsAShareAbove100() {
        return always(3, (preset, items, random) -> {
            var left = changed(items, random.below(items.size()), Outcome.NOT_APPLICABLE);
            var score = preset.judge(left).score();
            assertTrue(score.isEmpty() || score.get().signum() >= 0);
            if (!preset.id().equals("new-york")) {
                assertTrue(score.isEmpty() || score.get().compareTo(HUNDRED) <= 0, score.toString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> failingAnItemThatPassedNeverImprovesTheResult() {
        return always(4, (preset, items, random) -> {
            var index = random.below(items.size());
            if (items.get(index).outcome() == Outcome.CONFORM) {
                assertNotBetter(preset, preset.judge(items),
                        preset.judge(changed(items, index, Outcome.NONCONFORM)));
            }
        });
    }

    /** Also one that did not count before. Points of its own rule could lift an average, so it has none here. */
    @TestFactory
    Stream<DynamicTest> aFailedKeyItemNeverImprovesTheResult() {
        return always(5, (preset, items, random) -> {
            var before = preset.judge(items);
            var index = random.below(items.size());
            var item = items.get(index);
            if (item.outcome() != Outcome.NONCONFORM && !before.result().equals(Judgement.NOT_JUDGED)) {
                var failed = new ArrayList<>(items);
                failed.set(index, new JudgedItem(item.code(), item.section(), true, item.points(), item.weight(),
                        Outcome.NONCONFORM, Optional.empty(), item.state()));
                // Making it key would move an item between groups; compare with the same item being key.
                var same = new ArrayList<>(items);
                same.set(index, new JudgedItem(item.code(), item.section(), true, item.points(), item.weight(),
                        item.outcome(), Optional.empty(), item.state()));
                var reference = preset.judge(same);
                if (!reference.result().equals(Judgement.NOT_JUDGED)) {
                    assertNotBetter(preset, reference, preset.judge(failed));
                }
            }
        });
    }

    private static List<JudgedItem> changed(List<JudgedItem> items, int index, Outcome outcome) {
        var changed = new ArrayList<>(items);
        changed.set(index, items.get(index).with(outcome));
        return changed;
    }

    private static void assertNotBetter(Preset preset, Judgement before, Judgement after) {
        var ranks = RANKS.get(preset.id());
        assertTrue(ranks.indexOf(after.result()) <= ranks.indexOf(before.result()),
                before.result() + " -> " + after.result());
        if (before.score().isPresent() && after.score().isPresent()) {
            var change = after.score().get().compareTo(before.score().get());
            assertTrue(preset.id().equals("new-york") ? change >= 0 : change <= 0,
                    before.score() + " -> " + after.score());
        }
    }

    @TestFactory
    Stream<DynamicTest> theLinesExplainTheScoreExactly() {
        return always(6, (preset, items, random) -> {
            var judgement = preset.judge(items);
            assertEquals(items, judgement.lines().stream().map(Line::item).toList());
            assertEquals(recomputed(preset, judgement), judgement.score().map(BigDecimal::toPlainString));
        });
    }

    private static Optional<String> recomputed(Preset preset, Judgement judgement) {
        var got = BigDecimal.ZERO;
        var base = BigDecimal.ZERO;
        for (var line : judgement.lines()) {
            got = got.add(line.got());
            base = base.add(line.base());
            var judged = line.effect() == Judgement.Effect.FULL || line.effect() == Judgement.Effect.LOST;
            assertEquals(judged, line.item().outcome().judged());
            assertTrue(line.got().signum() >= 0 && line.lost().signum() >= 0, line.toString());
        }
        if (SHARES.containsKey(preset.id())) {
            return base.signum() == 0 ? Optional.empty()
                    : Optional.of(got.divide(base, 20, RoundingMode.HALF_UP).movePointRight(2)
                            .setScale(SHARES.get(preset.id()), RoundingMode.HALF_UP).toPlainString());
        }
        if (judgement.result().equals(Judgement.NOT_JUDGED)) {
            return Optional.empty();
        }
        return switch (preset.id()) {
            case "new-york" -> Optional.of(plain(base.subtract(got)));
            case "san-francisco", "deduction" ->
                    Optional.of(plain(HUNDRED.subtract(base).add(got).max(BigDecimal.ZERO)));
            default -> Optional.empty();
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @TestFactory
    Stream<DynamicTest> aSecondLookGivesTheSame() {
        return always(7, (preset, items, random) -> {
            var judgement = preset.judge(items);
            assertEquals(judgement, preset.judge(items));
            assertFalse(judgement.statements().isEmpty());
        });
    }
}
