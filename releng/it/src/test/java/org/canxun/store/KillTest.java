package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.canxun.core.ProblemException;
import org.canxun.core.port.JournalStore;
import org.canxun.it.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that stores units of change sets is killed: no unit that it was told is stored may be missing. */
class KillTest {

    private static final int ROUNDS = 50;
    private static final int LOOK_EVERY = 10;
    private static final int MOST_MILLIS = 120;

    @TempDir
    Path folder;

    private final H2WorkspaceStore store = new H2WorkspaceStore();

    @Test
    void whatWasAcknowledgedOutlivesAKilledProcess() throws Exception {
        long seed = System.nanoTime();
        System.out.println("kill seed " + seed);
        var random = new Random(seed);
        store.create(folder.resolve("workspace")).journal().close();
        var units = new ArrayList<Unit>();
        var killed = new KilledProcess(folder);
        var next = start(killed, 1);
        for (int round = 1; round <= ROUNDS; round++) {
            var child = next;
            // The next one gets ready while this one works.
            next = start(killed, round + 1);
            units.addAll(units(killed.runAndKill(child, random.nextInt(MOST_MILLIS))));
            if (round % LOOK_EVERY == 0) {
                look(units);
            }
        }
        next.destroyForcibly();
        System.out.printf("%d rounds, %d units acknowledged%n", ROUNDS, units.stream().filter(Unit::stored).count());
    }

    /** A unit the child tried to store, and whether it was told that it is. */
    private record Unit(List<String> ids, boolean stored) {}

    private Process start(KilledProcess killed, int round) throws IOException {
        return killed.start(Inspector.class, folder.resolve("workspace").toString(), String.valueOf(round),
                folder.resolve("exercise" + round).toString());
    }

    private static List<Unit> units(List<String> said) {
        var units = new ArrayList<Unit>();
        List<String> tried = null;
        for (var line : said) {
            if (line.equals(KilledProcess.STORED)) {
                units.add(new Unit(tried, true));
                tried = null;
            } else if (line.startsWith("try ")) {
                tried = List.of(line.substring(4).split(" "));
            }
        }
        // The last line may have been cut off with the process.
        if (tried != null && tried.stream().allMatch(id -> id.length() == 43)) {
            units.add(new Unit(tried, false));
        }
        return units;
    }

    private void look(List<Unit> units) throws ProblemException {
        var journal = store.open(folder.resolve("workspace")).journal();
        var present = present(journal);
        for (var unit : units) {
            long found = unit.ids().stream().filter(present::contains).count();
            assertTrue(found == unit.ids().size() || found == 0 && !unit.stored(),
                    found + " of " + unit.ids().size() + " sets of a unit, acknowledged: " + unit.stored());
        }
        assertEquals(List.of(), journal.verify().faults());
        journal.close();
    }

    private static Set<String> present(JournalStore journal) throws ProblemException {
        var present = new HashSet<String>();
        for (var aggregate : journal.aggregates("MealSite")) {
            journal.load(aggregate).forEach(set -> present.add(set.id().value()));
        }
        return present;
    }
}
