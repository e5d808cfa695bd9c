package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class FoldSpeedTest {

    private static final int ITEMS = 210;
    private static final int SETS = 600;

    private final VisitModel model = new VisitModel();

    @Test
    void aFullInspectionOpensAtOnceAndTakesLittleRoom() {
        var fire = inspected();
        var sets = new ArrayList<>(fire.state.changeSets());
        int bytes = sets.stream().mapToInt(s -> s.headerBytes().length + s.sealedPayload().orElseThrow().length).sum();
        var best = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            var state = model.state();
            state.addAll(sets);
            best = Math.min(best, System.nanoTime() - start);
            assertEquals(SETS, state.changeSets().size());
        }
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            fire.set("i" + i, "remark", "once more");
        }
        long each = (System.nanoTime() - start) / 100;
        System.out.printf("fold of %d sets: %.1f ms; one more set: %.3f ms; %d bytes%n", SETS, best / 1e6, each / 1e6,
                bytes);
        assertTrue(best < 500_000_000L, "took " + best / 1_000_000 + " ms");
    }

    private Device inspected() {
        var fire = new Device(model, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        var random = new Random(1);
        fire.change("start", r -> {
            r.createRoot(Map.of("site", "canteen"));
            r.create(model.record, "r", "v", "records", Map.of("position", 1));
        });
        for (int i = 0; i < ITEMS; i++) {
            var id = "i" + i;
            fire.change("answer", r -> r.create(model.result, id, "r", "results",
                    Map.of("code", id, "answer", random.nextInt(5) == 0 ? "NONCONFORM" : "CONFORM")));
        }
        while (fire.state.changeSets().size() < SETS) {
            var id = "i" + random.nextInt(ITEMS);
            fire.tryChange("answer", r -> r.set(id, Map.of("answer", List.of("CONFORM", "NONCONFORM").get(
                    random.nextInt(2)), "reason", "seen " + random.nextInt(9))));
        }
        return fire;
    }
}
