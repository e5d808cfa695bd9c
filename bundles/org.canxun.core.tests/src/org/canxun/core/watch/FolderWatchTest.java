package org.canxun.core.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.canxun.core.ProblemException;
import org.canxun.core.watch.FolderScan.Listing;
import org.canxun.core.watch.Look.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as cards, phones and networks treat it. */
class FolderWatchTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T01:30:00Z");

    @TempDir
    private Path scratch;
    private Path card;
    private SeenFiles seen;
    private FolderWatch watch;
    private Instant now = BEGIN;
    /** Folders that cannot be read at the moment. */
    private final Set<Path> closed = new HashSet<>();

    @BeforeEach
    void insert() throws Exception {
        card = Files.createDirectories(scratch.resolve("card"));
        restart(false);
    }

    private void restart(boolean retell) throws ProblemException {
        Listing listing = folder -> {
            if (closed.contains(folder)) {
                throw new IOException("out of reach");
            }
            return Listing.DISK.list(folder);
        };
        seen = SeenFiles.open(scratch.resolve("memory").resolve("seen"));
        watch = new FolderWatch(card, seen, seen.since("i-1", now, ZoneOffset.UTC), retell, listing);
    }

    /** Writes a file now. */
    private Path write(String name, int size) throws IOException {
        return write(name, size, now);
    }

    private Path write(String name, int size, Instant at) throws IOException {
        var file = card.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[size]);
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    private Look look(int secondsLater) {
        now = now.plusSeconds(secondsLater);
        return watch.look(now);
    }

    private static List<String> names(List<Sighting> files) {
        return files.stream().map(Sighting::name).toList();
    }

    @Test
    void aFileIsHandedOutOnceItStoodStill() throws IOException {
        write("IMG_1.jpg", 10);
        assertEquals(List.of(), look(0).ready());
        assertEquals(List.of(), look(1).ready(), "not yet");
        assertEquals(List.of("IMG_1.jpg"), names(look(1).ready()));
        assertEquals(List.of(), look(10).ready(), "once");
    }

    @Test
    void aFileThatGrowsIsLeftAloneUntilItStops() throws IOException {
        for (int size = 1; size <= 20; size++) {
            write("IMG_1.jpg", size * 1000);
            assertEquals(List.of(), look(1).ready());
        }
        look(0);
        assertEquals(20_000, look(2).ready().get(0).size());
    }

    @Test
    void whatHasTheSameSizeAndANewTimeIsStillBeingWritten() throws IOException {
        write("IMG_1.jpg", 5000);
        look(0);
        now = now.plusSeconds(1);
        write("IMG_1.jpg", 5000);
        look(0);
        assertEquals(List.of(), look(1).ready(), "systems reserve the whole size first");
        assertEquals(1, look(1).ready().size());
    }

    @Test
    void namesOfUnfinishedFilesAreIgnoredUntilTheyGetTheirOwn() throws IOException {
        for (var name : List.of("a.jpg.part", "b.jpg.crdownload", "c.tmp", "d.jpg~", "~$e.jpg", ".f.jpg", "._g.jpg",
                "Thumbs.db", ".trash/h.jpg")) {
            write(name, 10);
        }
        look(0);
        var look = look(5);
        assertEquals(List.of(), look.ready());
        assertEquals(List.of(), look.others(), "nobody needs to hear of them");
        Files.move(card.resolve("a.jpg.part"), card.resolve("a.jpg"));
        look(0);
        assertEquals(List.of("a.jpg"), names(look(2).ready()));
    }

    @Test
    void camerasNestTheirFoldersAndPutThingsBesidePhotos() throws IOException {
        write("DCIM/100CANON/IMG_1.JPG", 10);
        write("DCIM/101CANON/IMG_1.JPG", 10);
        write("DCIM/100CANON/IMG_1.THM", 3);
        write("MISC/notes.txt", 3);
        assertEquals(List.of("IMG_1.THM", "notes.txt"), look(0).others());
        var later = look(2);
        assertEquals(List.of("DCIM/100CANON/IMG_1.JPG", "DCIM/101CANON/IMG_1.JPG"), names(later.ready()));
        assertEquals(List.of(), later.others(), "they are named once");
    }

    @Test
    void photosFromBeforeTheVisitAreToldOfOnceAndTakenWhenWanted() throws Exception {
        write("old1.jpg", 10, BEGIN.minus(Duration.ofDays(40)));
        write("old2.jpg", 10, BEGIN.minusSeconds(60));
        write("old.xmp", 10, BEGIN.minusSeconds(60));
        write("rounded.jpg", 10, BEGIN.minusSeconds(2));
        var first = look(0);
        assertEquals(Set.of("old1.jpg", "old2.jpg"), Set.copyOf(names(first.older())));
        assertEquals(List.of(), first.others());
        assertEquals(List.of(), look(5).older());
        seen.putAside(first.older());

        restart(false);
        assertEquals(List.of(), look(1).older(), "also after a restart");
        restart(true);
        var asked = look(1).older();
        assertEquals(2, asked.size(), "whoever asks for the folder is told again");

        seen.want(asked);
        watch.want(asked);
        look(0);
        assertEquals(Set.of("old1.jpg", "old2.jpg", "rounded.jpg"), Set.copyOf(names(look(2).ready())));
    }

    @Test
    void aFileThatWasTakenIsNotOfferedAfterARestartAndOneThatWasNotIs() throws Exception {
        write("IMG_1.jpg", 10);
        write("IMG_2.jpg", 20);
        look(0);
        var ready = look(2).ready();
        assertEquals(2, ready.size());
        // The program is killed after the first.
        seen.take(Map.of(ready.get(0), "aa"));

        restart(false);
        look(0);
        assertEquals(names(ready.subList(1, 2)), names(look(2).ready()));
    }

    @Test
    void anotherFileUnderTheSameNameIsAnotherFile() throws Exception {
        write("IMG_1.jpg", 10);
        look(0);
        seen.take(Map.of(look(2).ready().get(0), "aa"));
        write("IMG_1.jpg", 11);
        look(0);
        assertEquals(11, look(2).ready().get(0).size());
    }

    @Test
    void aFileThatVanishesIsForgotten() throws IOException {
        var file = write("IMG_1.jpg", 10);
        look(0);
        Files.delete(file);
        assertEquals(List.of(), look(2).ready());
        write("IMG_1.jpg", 10);
        assertEquals(List.of(), look(0).ready(), "the wait begins anew");
        assertEquals(1, look(2).ready().size());
    }

    @Test
    void aCardThatIsPulledOutIsToldOfOnceAndGoesOnWhenItComesBack() throws IOException {
        write("IMG_1.jpg", 10);
        look(0);
        assertEquals(1, look(2).ready().size());
        write("IMG_2.jpg", 10);
        look(0);
        closed.add(card);
        assertEquals(Folder.GONE, look(2).folder());
        assertEquals(Folder.SAME, look(2).folder(), "told once");
        closed.clear();
        assertEquals(Folder.BACK, look(2).folder());
        assertEquals(List.of("IMG_2.jpg"), names(look(2).ready()));
    }

    @Test
    void aFolderThatIsNotThereAtTheStartIsWaitedFor() throws IOException {
        Files.delete(card);
        assertEquals(Folder.GONE, look(0).folder());
        assertEquals(Folder.SAME, look(2).folder());
        write("IMG_1.jpg", 10);
        assertEquals(Folder.BACK, look(2).folder());
        assertEquals(1, look(2).ready().size());
    }

    @Test
    void aSubfolderThatCannotBeReadHoldsNothingUp() throws IOException {
        write("a/IMG_1.jpg", 10);
        write("b/IMG_2.jpg", 10);
        closed.add(card.resolve("a"));
        assertEquals(List.of("a"), look(0).closed());
        var later = look(2);
        assertEquals(List.of("b/IMG_2.jpg"), names(later.ready()));
        assertEquals(List.of(), later.closed());
        closed.clear();
        look(0);
        assertEquals(List.of("a/IMG_1.jpg"), names(look(2).ready()));
    }

    @Test
    void aFileThatCannotBeReadIsTriedAFewTimesEachAfterALongerWait() throws IOException {
        write("IMG_1.jpg", 10);
        int handedOut = 0;
        var kept = true;
        var times = new ArrayList<Integer>();
        for (int second = 0; second < 200 && kept; second++) {
            for (var file : look(1).ready()) {
                handedOut++;
                times.add(second);
                kept = watch.again(file);
            }
        }
        assertEquals(4, handedOut);
        assertFalse(kept);
        var waits = IntStream.range(1, times.size()).map(i -> times.get(i) - times.get(i - 1)).boxed().toList();
        assertEquals(List.of(5, 9, 17), waits);
        assertEquals(List.of(), look(100).ready());
        write("IMG_1.jpg", 12);
        look(0);
        assertEquals(1, look(2).ready().size(), "now it may be whole");
    }

    @Test
    void twoHundredAtOnceComeInTheOrderTheyWereTaken() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("IMG_%03d.jpg".formatted(199 - i), 10, now.plusSeconds(i));
        }
        look(0);
        var ready = names(look(2).ready());
        assertEquals(200, ready.size());
        assertEquals(List.of("IMG_199.jpg", "IMG_198.jpg"), ready.subList(0, 2));
    }

    @Test
    void linksThatLeadInACircleAreNotFollowed() throws IOException {
        write("a/IMG_1.jpg", 10);
        Files.createSymbolicLink(card.resolve("a").resolve("up"), card);
        Files.createSymbolicLink(card.resolve("a").resolve("other.jpg"), card.resolve("a").resolve("IMG_1.jpg"));
        look(0);
        assertEquals(List.of("a/IMG_1.jpg"), names(look(2).ready()));
    }

    @Test
    void aVisitOfAnotherDayBeginsAnew() throws ProblemException {
        var first = seen.since("i-1", now, ZoneOffset.UTC);
        assertEquals(first, seen.since("i-1", now.plusSeconds(3600), ZoneOffset.UTC));
        var nextWeek = now.plus(Duration.ofDays(7));
        assertEquals(nextWeek, seen.since("i-1", nextWeek, ZoneOffset.UTC),
                "what was photographed in between has nothing to do with it");
        assertEquals(now.plusSeconds(5), seen.since("i-2", now.plusSeconds(5), ZoneOffset.UTC));
    }

    @Test
    void aMemoryThatWasCutOffOrSpoiledLosesOnlyItsLastLine() throws Exception {
        write("IMG\t1.jpg".replace('\t', '_'), 10);
        look(0);
        var ready = look(2).ready();
        seen.take(Map.of(ready.get(0), "aa"));
        var file = scratch.resolve("memory").resolve("seen");
        var bytes = Files.readAllBytes(file);
        var cut = Arrays.copyOf(bytes, bytes.length + 9);
        System.arraycopy("taken\t1\t\u00ff".getBytes(StandardCharsets.ISO_8859_1), 0, cut,
                bytes.length, 9);
        Files.write(file, cut);
        restart(false);
        assertTrue(seen.taken(ready.get(0)));
        write("IMG_2.jpg", 10);
        look(0);
        seen.take(Map.of(look(2).ready().get(0), "bb"));
        restart(false);
        look(0);
        assertEquals(List.of(), look(2).ready());
    }

    @Test
    void aMemoryThatCannotBeReadSaysWhatToDo() throws IOException {
        var broken = Files.createDirectories(scratch.resolve("broken"));
        var refused = assertThrows(ProblemException.class, () -> SeenFiles.open(broken));
        assertTrue(refused.text(Locale.CHINESE).contains("按 P 手动添加照片"));
    }
}
