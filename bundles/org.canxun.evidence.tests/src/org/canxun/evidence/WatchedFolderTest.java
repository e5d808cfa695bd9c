package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.watch.FolderImport;
import org.canxun.core.watch.FolderImport.Outcome;
import org.canxun.core.watch.FolderWatch;
import org.canxun.core.watch.SeenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a camera's folder into the vault, whatever happens to the folder meanwhile. */
class WatchedFolderTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T01:30:00Z");

    @TempDir
    private Path scratch;
    private Path card;
    private EvidenceVault vault;
    private SeenFiles seen;
    private FolderWatch watch;
    private FolderImport intake;
    private Instant now = BEGIN;
    /** SHA-256 of what is in the inspection. */
    private final Set<String> attached = new HashSet<>();

    @BeforeEach
    void insert() throws Exception {
        card = Files.createDirectories(scratch.resolve("card"));
        restart();
    }

    private void restart() throws ProblemException {
        close();
        vault = new VaultComponent().open(scratch.resolve("vault"));
        seen = SeenFiles.open(scratch.resolve("seen"));
        watch = new FolderWatch(card, seen, seen.since("i-1", BEGIN, ZoneOffset.UTC), false);
        intake = new FolderImport(watch, seen, vault, attached::contains, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        if (vault != null) {
            vault.close();
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        var file = Files.write(card.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(now));
        return file;
    }

    /** Looks for so many seconds and imports what is handed out, as the window does. */
    private List<Outcome> pass(int seconds) throws ProblemException {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            for (var file : watch.look(now).ready()) {
                var outcome = intake.take(file);
                if (outcome instanceof Outcome.Stored stored) {
                    attached.add(stored.file().sha256());
                    seen.take(Map.of(file, stored.file().sha256()));
                }
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static byte[] photo(int number) {
        return TestPhotos.jpeg(60 + number, 40);
    }

    @Test
    void halfAPhotoIsNeverTakenAndTheWholeOneIs() throws Exception {
        var whole = photo(0);
        for (int size = 0; size < whole.length; size += whole.length / 4) {
            write("IMG_1.jpg", Arrays.copyOf(whole, size));
            // The phone pauses for longer than a file needs to count as written.
            for (var outcome : pass(4)) {
                assertInstanceOf(Outcome.Later.class, outcome);
            }
        }
        write("IMG_1.jpg", whole);
        var outcomes = pass(8);
        assertEquals(1, outcomes.size());
        var stored = (Outcome.Stored) outcomes.get(0);
        assertArrayEquals(whole, Files.readAllBytes(vault.original(stored.file().sha256()).orElseThrow()));
        assertEquals(1, vault.digests().count(), "no half is in the vault");
    }

    @Test
    void aPhotoThatStaysHalfIsToldOfInTheEnd() throws Exception {
        write("IMG_1.jpg", Arrays.copyOf(photo(0), 200));
        var outcomes = pass(60);
        var refused = (Outcome.Refused) outcomes.get(outcomes.size() - 1);
        assertEquals(EvidenceProblem.EVIDENCE_TRUNCATED, refused.problem().problem());
        assertEquals(List.of(), pass(60), "and not again");
    }

    @Test
    void aFileDeletedWhileItIsHandedOutIsNoTrouble() throws Exception {
        var file = write("IMG_1.jpg", photo(0));
        watch.look(now);
        var ready = watch.look(now.plusSeconds(2)).ready().get(0);
        Files.delete(file);
        assertInstanceOf(Outcome.Later.class, intake.take(ready));
        assertEquals(List.of(), pass(60));
    }

    @Test
    void twoHundredPhotosAreEachTakenOnceThoughTheProgramIsKilledInTheMiddle() throws Exception {
        var before = new HashMap<String, byte[]>();
        for (int i = 0; i < 200; i++) {
            var name = "IMG_%03d.jpg".formatted(i);
            before.put(name, photo(i));
            write(name, before.get(name));
        }
        watch.look(now);
        var ready = watch.look(now.plusSeconds(2)).ready();
        assertEquals(200, ready.size());
        for (var file : ready.subList(0, 70)) {
            // In the vault and in the inspection; the kill comes before the folder's memory knows.
            attached.add(((Outcome.Stored) intake.take(file)).file().sha256());
        }
        intake.take(ready.get(70));

        restart();
        var rest = pass(6);
        assertEquals(200, attached.size());
        assertEquals(70, rest.stream().filter(Outcome.Known.class::isInstance).count());
        assertEquals(130, rest.stream().filter(Outcome.Stored.class::isInstance).count());
        restart();
        assertEquals(List.of(), pass(6), "all are remembered");
        for (var file : before.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(card.resolve(file.getKey())),
                    "the card is as it was");
        }
    }

    @Test
    void aPhotoThatReplacesAnotherUnderTheSameNameIsTakenToo() throws Exception {
        write("IMG_1.jpg", photo(0));
        pass(3);
        write("IMG_1.jpg", photo(1));
        pass(3);
        assertEquals(2, attached.size());
        write("copy of IMG_1.jpg", photo(1));
        assertInstanceOf(Outcome.Known.class, pass(3).get(0));
    }

    @Test
    void whatIsNoPhotoInsideIsRefusedOnce() throws Exception {
        write("IMG_1.jpg", "not a picture at all".getBytes(StandardCharsets.UTF_8));
        var outcomes = pass(60);
        assertInstanceOf(Outcome.Refused.class, outcomes.get(outcomes.size() - 1));
        assertEquals(1, outcomes.stream().filter(Outcome.Refused.class::isInstance).count());
    }

    @Test
    void aPhotoOfAnEarlierDayIsNotTakenSilentlyThoughItWasJustCopied() throws Exception {
        // Its own time is the fourth of May.
        var old = TestPhotos.withOrientation(photo(0), 1);
        var captured = vault.store(old, "x.jpg").capturedAt();
        assertTrue(captured.isPresent() && captured.get().compareTo("2026-11-23") < 0, captured::toString);
        write("IMG_1.jpg", old);
        var older = (Outcome.Older) pass(3).get(0);
        restart();
        assertEquals(List.of(), pass(3), "told once");

        watch.want(List.of(older.sighting()));
        assertInstanceOf(Outcome.Stored.class, pass(3).get(0));
    }

    @Test
    void aCardPulledOutWhileItIsReadGoesOnWhereItWas() throws Exception {
        write("IMG_1.jpg", photo(0));
        write("IMG_2.jpg", photo(1));
        watch.look(now);
        var ready = watch.look(now.plusSeconds(2)).ready();
        attached.add(((Outcome.Stored) intake.take(ready.get(0))).file().sha256());
        var away = scratch.resolve("away");
        Files.move(card, away);
        assertInstanceOf(Outcome.Later.class, intake.take(ready.get(1)));
        for (int i = 0; i < 10; i++) {
            watch.look(now.plusSeconds(i));
        }
        Files.move(away, card);
        pass(4);
        assertEquals(2, attached.size());
    }
}
