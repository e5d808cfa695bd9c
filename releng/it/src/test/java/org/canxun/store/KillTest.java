package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;

import org.canxun.core.ProblemException;
import org.canxun.core.port.JournalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int ROUNDS = 100;
    private static final int LOOK_EVERY = 10;
    private static final int MOST_MILLIS = 120;

    @TempDir
    Path folder;

    private final H2WorkspaceStore store = new H2WorkspaceStore();
    private final Timer timer = new Timer("kill", true);

    @Test
    void whatWasAcknowledgedOutlivesAKilledProcess() throws Exception {
        long seed = System.nanoTime();
        System.out.println("kill seed " + seed);
        var random = new Random(seed);
        store.create(folder.resolve("workspace")).journal().close();
        var units = new ArrayList<Unit>();
        var next = start(1);
        for (int round = 1; round <= ROUNDS; round++) {
            var child = next;
            // The next one gets ready while this one works.
            next = start(round + 1);
            units.addAll(runAndKill(child, random.nextInt(MOST_MILLIS)));
            if (round % LOOK_EVERY == 0) {
                look(units);
            }
        }
        next.destroyForcibly();
        System.out.printf("%d rounds, %d units acknowledged%n", ROUNDS, units.stream().filter(Unit::stored).count());
    }

    /** A unit the child tried to store, and whether it was told that it is. */
    private record Unit(List<String> ids, boolean stored) {}

    private Process start(int round) throws IOException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Inspector.class.getName(), folder.resolve("workspace").toString(), String.valueOf(round),
                folder.resolve("exercise" + round).toString());
        return new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    }

    private List<Unit> runAndKill(Process child, int millis) throws IOException, InterruptedException {
        try (var go = child.outputWriter()) {
            go.write("go\n");
        }
        var units = new ArrayList<Unit>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            List<String> tried = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("stored")) {
                    if (units.isEmpty()) {
                        kill(child, millis);
                    }
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
        }
        assertEquals(137, child.waitFor(), () -> "failed by itself: " + errors());
        return units;
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void kill(Process child, int millis) {
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                // Not through the process itself: that would close the pipe, and what is in it would be lost.
                child.toHandle().destroyForcibly();
            }
        }, millis);
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
