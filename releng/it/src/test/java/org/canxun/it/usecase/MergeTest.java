package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

/** Four devices record the same visits without knowing of each other, and their journals meet in every way. */
class MergeTest extends FourLaptops {

    @Test
    void whateverPeopleDoApartEveryDeviceShowsTheSameInTheEndAndNothingTypedIsLost() throws Exception {
        int sets = 0;
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            try {
                var visit = new Visit(seed);
                visit.workApart();
                visit.meet();
                visit.checkThatAllAgree();
                visit.checkThatCompletedRecordsSayWhatWasSeen();
                visit.checkThatCompletedRecordsStay();
                visit.bringToAnEnd();
                visit.meet();
                visit.checkThatAllAgree();
                sets += visit.size();
                refused += visit.work.refused();
            } catch (ProblemException | RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        }
        System.out.printf("merge: seeds %d to %d, %d change sets, %d actions refused%n", FIRST_SEED,
                FIRST_SEED + SEEDS - 1, sets, refused);
        for (var replica : replicas) {
            assertEquals(List.of(), replica.workspace().verify().faults(), replica.name());
        }
        checkThatListsAgree();
    }

    private void checkThatListsAgree() throws Exception {
        var dumps = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var replica : replicas) {
            replica.workspace().close();
            dumps.put(replica.name(), ProjectionDump.of(replica.folder()));
        }
        var first = dumps.get("device0");
        assertTrue(first.get("INSPECTION").size() >= SEEDS, "rows are compared");
        for (var dump : dumps.entrySet()) {
            for (var table : first.keySet()) {
                assertEquals(String.join("\n", first.get(table)), String.join("\n", dump.getValue().get(table)),
                        dump.getKey() + " " + table);
            }
        }
    }
}
