package org.canxun.store.redo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedoFileTest {

    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private Path path;

    @BeforeEach
    void create() throws IOException {
        path = folder.resolve("redo.log");
        RedoFile.create(path, new RedoHeader(UUID.randomUUID(), UUID.randomUUID(), 128), disk, RecordCipher.NONE)
                .close();
    }

    private RedoFile open(List<String> bodies) throws IOException {
        return RedoFile.open(path, disk, RecordCipher.NONE, piece -> bodies.add(describe(piece)));
    }

    private static String describe(RedoPiece piece) {
        return piece instanceof RedoPiece.Sound sound
                ? new String(sound.record().body(), StandardCharsets.UTF_8)
                : ((RedoPiece.Damaged) piece).place() + " damaged";
    }

    private List<String> bodies() throws IOException {
        var bodies = new ArrayList<String>();
        open(bodies).close();
        return bodies;
    }

    private void append(String... bodies) throws IOException {
        try (var redo = open(new ArrayList<>())) {
            for (var body : bodies) {
                redo.append(RedoRecord.Kind.UNIT, bytes(body));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anAppendThatBrokeOffAnywhereIsCutAndTheNextOneTakesItsPlace() throws IOException {
        append("one");
        int before = (int) Files.size(path);
        append("two, which breaks off");
        var whole = Files.readAllBytes(path);
        for (int length = before; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertEquals(List.of("one"), bodies(), "cut at " + length);
            append("three");
            assertEquals(List.of("one", "three"), bodies(), "cut at " + length);
        }
    }

    @Test
    void anAppendOfWhichASectorDidNotArriveIsCut() throws IOException {
        append("one");
        int before = (int) Files.size(path);
        append("x".repeat(20_000));
        var whole = Files.readAllBytes(path);
        for (int sector = before / 512 * 512; sector < whole.length; sector += 512) {
            var torn = whole.clone();
            Arrays.fill(torn, Math.max(before, sector), Math.min(whole.length, sector + 512), (byte) 0);
            Files.write(path, torn);
            assertEquals(List.of("one"), bodies(), "sector " + sector);
        }
    }

    @Test
    void damageWithGoodRecordsBehindItIsReportedAndNotCut() throws IOException {
        append("one", "two", "three");
        var whole = Files.readAllBytes(path);
        int two = new String(whole, StandardCharsets.ISO_8859_1).indexOf("two");
        for (int at = two - RedoRecord.HEAD; at < two + 3; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(path, damaged);
            assertEquals(List.of("one", "record 2 damaged", "three"), bodies(), "byte " + (at - two));
            assertArrayEquals(damaged, Files.readAllBytes(path));
        }
        append("four");
        assertEquals(List.of("one", "record 2 damaged", "three", "four"), bodies());
    }

    @Test
    void aRecordTakenOutOfTheMiddleIsMissed() throws IOException {
        append("one", "two", "three");
        var whole = Files.readAllBytes(path);
        int length = RedoRecord.HEAD + 3;
        int two = new String(whole, StandardCharsets.ISO_8859_1).indexOf("two") - RedoRecord.HEAD;
        var shorter = Arrays.copyOf(whole, whole.length - length);
        System.arraycopy(whole, two + length, shorter, two, shorter.length - two);
        Files.write(path, shorter);
        assertEquals(List.of("one", "record 2 damaged", "three"), bodies());
    }

    @Test
    void aFullDiskCostsNothingThatWasStoredAndLaterAppendsWork() throws IOException {
        var large = new byte[10_000];
        try (var redo = open(new ArrayList<>())) {
            redo.append(RedoRecord.Kind.UNIT, bytes("one"));
            long end = Files.size(path);
            disk.leaveRoom(5000);
            assertThrows(IOException.class, () -> redo.append(RedoRecord.Kind.UNIT, large));
            assertEquals(end, Files.size(path));
            disk.leaveRoom(2000);
            disk.refuseToTruncate(true);
            assertThrows(IOException.class, () -> redo.append(RedoRecord.Kind.UNIT, large));
            disk.leaveRoom(Long.MAX_VALUE);
            disk.refuseToTruncate(false);
            redo.append(RedoRecord.Kind.UNIT, bytes("two"));
        }
        assertEquals(List.of("one", "two"), bodies());
    }

    @Test
    void aDraftTornAnywhereLeavesTheOneBefore() throws IOException {
        for (int length = 0; length < 60; length++) {
            try (var redo = open(new ArrayList<>())) {
                redo.keepDraft(bytes("first text, the longer one"));
                redo.keepDraft(bytes("second"));
                disk.leaveRoom(length);
                var expected = "third";
                try {
                    redo.keepDraft(bytes("third"));
                } catch (IOException e) {
                    expected = "second";
                }
                disk.leaveRoom(Long.MAX_VALUE);
                try (var again = open(new ArrayList<>())) {
                    assertEquals(expected, new String(again.draft().get(), StandardCharsets.UTF_8),
                            "torn at " + length);
                    again.checkFront(piece -> {
                        throw new AssertionError(piece.toString());
                    });
                }
            }
        }
    }

    @Test
    void aTextThatDoesNotFitIsRefusedAndTheOneBeforeStays() throws IOException {
        try (var redo = open(new ArrayList<>())) {
            redo.keepDraft(bytes("short"));
            assertThrows(IOException.class, () -> redo.keepDraft(new byte[200]));
            assertArrayEquals(bytes("short"), redo.draft().get());
            redo.keepDraft(new byte[0]);
            assertEquals(Optional.empty(), redo.draft());
        }
    }

    @Test
    void anInterruptedThreadStillStores() throws IOException {
        try (var redo = open(new ArrayList<>())) {
            Thread.currentThread().interrupt();
            redo.append(RedoRecord.Kind.UNIT, bytes("one"));
            assertTrue(Thread.interrupted());
            redo.append(RedoRecord.Kind.UNIT, bytes("two"));
        }
        assertEquals(List.of("one", "two"), bodies());
    }

    @Test
    void rewritingThatRunsOutOfRoomLeavesTheOldFile() throws IOException {
        append("one", "two");
        try (var redo = open(new ArrayList<>())) {
            disk.leaveRoom(4200);
            assertThrows(IOException.class, () -> redo.rewrite(record -> record));
            disk.leaveRoom(Long.MAX_VALUE);
            redo.append(RedoRecord.Kind.UNIT, bytes("three"));
            redo.keepDraft(bytes("draft"));
            redo.startIncarnation(new UUID(1, 2));
            assertEquals(new UUID(1, 2), redo.header().incarnation());
            redo.append(RedoRecord.Kind.UNIT, bytes("four"));
            assertArrayEquals(bytes("draft"), redo.draft().get());
        }
        assertEquals(List.of("one", "two", "three", "four"), bodies());
    }

    @Test
    void aFileOfANewerProgramIsNotTouched() throws IOException {
        var bytes = Files.readAllBytes(path);
        bytes[11] = RedoHeader.FORMAT + 1;
        ByteBuffer.wrap(bytes).putInt(RedoHeader.PAGE - 4, Checksums.of(bytes, 0, RedoHeader.PAGE - 4));
        Files.write(path, bytes);
        assertEquals(2, assertThrows(RedoNewerException.class, this::bodies).format());
        assertArrayEquals(bytes, Files.readAllBytes(path));
    }
}
