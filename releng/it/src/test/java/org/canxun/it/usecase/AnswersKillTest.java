package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.port.PersonRow;
import org.canxun.it.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of an officer is killed while he records: what he was told is saved is there, and nothing is half. */
class AnswersKillTest {

    private static final int ROUNDS = Integer.getInteger("canxun.kill.rounds", 100);
    private static final int LOOK_EVERY = 10;
    private static final int MOST_MILLIS = 300;

    @TempDir
    Path folder;

    /** Last value of an item's field that was acknowledged. */
    private final Map<String, String> saved = new HashMap<>();
    private final List<String> photos = new ArrayList<>();
    private int acknowledged;

    @Test
    void whatAnOfficerWasToldIsSavedOutlivesAKilledProgram() throws Exception {
        long seed = System.nanoTime();
        System.out.println("answers kill seed " + seed);
        var random = new Random(seed);
        var inspection = prepare();
        var killed = new KilledProcess(folder);
        var next = start(killed, inspection, 1);
        for (int round = 1; round <= ROUNDS; round++) {
            var child = next;
            next = start(killed, inspection, round + 1);
            var open = take(killed.runAndKill(child, random.nextInt(MOST_MILLIS)));
            // What was not acknowledged may be there or not, as a whole; the next program writes over it.
            if (round % LOOK_EVERY == 0) {
                look(inspection, open);
            } else if (!open.isEmpty()) {
                settle(inspection, open);
            }
        }
        next.destroyForcibly();
        System.out.printf("%d rounds, %d changes acknowledged, %d photos%n", ROUNDS, acknowledged, photos.size());
        assertTrue(acknowledged > 2 * ROUNDS && photos.size() > ROUNDS / 10, "too little was done to be killed");
    }

    private record Visit(String id, String person) {}

    private Visit prepare() throws ProblemException, IOException {
        try (var workspace = RealWorkspaces.with(Clock.systemUTC()).createDemo(folder.resolve("workspace"))) {
            var person = workspace.lists().persons().stream()
                    .filter(p -> p.agencyCode().equals(RealWorkspaces.MARKET)).map(PersonRow::id).findFirst()
                    .orElseThrow();
            var template = workspace.lists().templates().stream()
                    .filter(t -> t.agencyCode().equals(RealWorkspaces.MARKET)).findFirst().orElseThrow().id();
            var id = workspace.inspections().create(new Author(person, SteppingClock.SHANGHAI),
                    new NewInspection(workspace.lists().sites().get(0).id(), "ROUTINE", LocalDate.of(2026, 1, 1),
                            RealWorkspaces.MARKET, List.of(template), List.of(person)));
            return new Visit(id, person);
        } finally {
            copy(folder.resolve("workspace"), folder.resolve("practice"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private Process start(KilledProcess killed, Visit visit, int round) throws IOException {
        var practice = folder.resolve("practice" + round);
        copy(folder.resolve("practice"), practice);
        return killed.start(AnsweringOfficer.class, folder.resolve("workspace").toString(), visit.id(),
                visit.person(), String.valueOf(round), practice.toString());
    }

    /** @return what was tried last and not acknowledged; empty when it was not even said whole */
    private List<String> take(List<String> said) {
        var tried = List.<String>of();
        for (var line : said) {
            if (line.equals(KilledProcess.STORED)) {
                tried.forEach(this::acknowledge);
                acknowledged++;
                tried = List.of();
            } else if (line.startsWith("try ") && line.endsWith(" .")) {
                tried = List.of(line.substring("try ".length(), line.length() - " .".length()).split(" "));
            }
        }
        return tried;
    }

    private void acknowledge(String word) {
        var parts = word.split("\\|");
        if (parts[1].equals("photo")) {
            photos.add(word);
        } else {
            saved.put(parts[0] + "|" + parts[1], parts[2]);
        }
    }

    private void look(Visit visit, List<String> open) throws ProblemException {
        try (var workspace = open()) {
            var items = items(workspace, visit);
            settle(items, open);
            assertEquals(List.of(), workspace.verify().faults());
            var shown = new HashMap<String, String>();
            var attached = new ArrayList<String>();
            for (var item : items) {
                shown.put(item.code() + "|reason", item.reason());
                shown.put(item.code() + "|note", item.note());
                item.photos().forEach(photo -> attached.add(item.code() + "|photo|" + photo.fileName()));
            }
            saved.forEach((field, value) -> assertEquals(value, shown.get(field), field));
            assertTrue(attached.containsAll(photos), () -> "missing of " + photos + ": " + attached);
        }
    }

    private void settle(Visit visit, List<String> open) throws ProblemException {
        try (var workspace = open()) {
            settle(items(workspace, visit), open);
        }
    }

    /** Counts what was not acknowledged as saved when it is there. */
    private void settle(List<ItemView> items, List<String> open) {
        var there = open.stream().filter(word -> isThere(items, word)).toList();
        assertTrue(there.isEmpty() || there.size() == open.size(), () -> "half of " + open + ": " + there);
        there.forEach(this::acknowledge);
    }

    private static boolean isThere(List<ItemView> items, String word) {
        var parts = word.split("\\|");
        var item = items.stream().filter(i -> i.code().equals(parts[0])).findFirst().orElseThrow();
        return switch (parts[1]) {
            case "reason" -> item.reason().equals(parts[2]);
            case "note" -> item.note().equals(parts[2]);
            default -> item.photos().stream().anyMatch(photo -> photo.fileName().equals(parts[2]));
        };
    }

    private static List<ItemView> items(Workspace workspace, Visit visit) throws ProblemException {
        return workspace.inspections().view(visit.id()).records().get(0).items();
    }

    private Workspace open() throws ProblemException {
        return RealWorkspaces.with(Clock.systemUTC()).open(folder.resolve("workspace"));
    }
}
