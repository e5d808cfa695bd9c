package org.canxun.core.rules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A large checklist is judged anew after every answer, between two key presses. */
class JudgementSpeedTest {

    private static final int ITEMS = 5000;
    private static final long LIMIT_NANOS = 5_000_000;

    @TestFactory
    Stream<DynamicTest> fiveThousandItemsAreJudgedInFiveMilliseconds() {
        return Presets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.id(), () -> {
            var random = new RandomItems(9);
            var items = new ArrayList<JudgedItem>();
            while (items.size() < ITEMS) {
                items.addAll(random.template());
            }
            // The best of many runs: others may use the machine as well.
            var best = Long.MAX_VALUE;
            for (int run = 0; run < 1000 && (run < 100 || best > LIMIT_NANOS); run++) {
                var start = System.nanoTime();
                var judgement = preset.judge(items);
                best = Math.min(best, System.nanoTime() - start);
                assertEquals(items.size(), judgement.lines().size());
            }
            assertTrue(best < LIMIT_NANOS, best + " ns");
        }));
    }
}
