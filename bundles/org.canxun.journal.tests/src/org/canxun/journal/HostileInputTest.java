package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

class HostileInputTest {

    private static final String[] SPLICES = { "null", "[", "]", "{", "}", "\"", ",", "-1", "1e999999999",
        "9".repeat(99), "\"\\ud800\"", "\\u0000", "\u0000", "\"\\ud83d\\ude00\"", "true", "\"x\":", "[".repeat(40),
        "\"$life\"", "\"removed\"", "\"o\"", "\"c\"", "\"r\"", "\"x\"", "{\"e\":1}", "\ufeff" };

    private final VisitModel model = new VisitModel();

    @Test
    void damagedBytesAreRefusedAndNeverBreakAnything() {
        var sets = samples();
        int read = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var set = sets.get(random.nextInt(sets.size()));
            try {
                read += survive(set, random) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed, e);
            }
        }
        assertTrue(read > 100, "too few got past the reader to mean anything: " + read);
    }

    private boolean survive(ChangeSet set, Random random) {
        var header = set.headerBytes();
        var sealed = set.sealedPayload().orElseThrow();
        if (random.nextInt(3) == 0) {
            header = mutated(header, 0, random);
        } else {
            sealed = mutated(sealed, 16, random);
            var old = set.header().payloadDigest();
            header = new String(header, StandardCharsets.UTF_8).replace(old, Digests.base64(Digests.sha256(sealed)))
                    .getBytes(StandardCharsets.UTF_8);
        }
        ChangeSet read;
        try {
            read = ChangeSet.read(header, Optional.of(sealed));
            assertEquals(read.payload().orElseThrow(),
                    PayloadCodec.decode(PayloadCodec.encode(read.payload().orElseThrow())));
            assertEquals(read.header(), HeaderCodec.decode(HeaderCodec.encode(read.header())));
        } catch (MalformedChangeSetException e) {
            return false;
        }
        var state = new AggregateState(model.journal, read.header().aggregate());
        state.addAll(samples.stream().filter(s -> s.header().aggregate().equals(state.aggregate())).toList());
        state.add(read);
        StateDump.all(state);
        new Undo(state, read.header().author(), Optional.empty(), any -> true).nextUndo();
        Streams.verify(state.changeSets());
        return true;
    }

    private List<ChangeSet> samples;

    private List<ChangeSet> samples() {
        var fire = model.start("fire");
        fire.change("answer",
                r -> r.create(model.result, "i", "r", "results", Map.of("answer", "CONFORM", "value", "1")));
        fire.set("v", "tags", List.of("\u4e09", "b"));
        var note = fire.set("v", "note", "\ud842\udfb7");
        fire.change("remove", r -> r.remove("i"));
        fire.state.add(new Undo(fire.state, "fire", Optional.empty(), any -> true).undo(fire.writer).orElseThrow());
        samples = new ArrayList<>(fire.state.changeSets());
        samples.add(fire.change("erase", r -> r.erase(note, "rule")));
        return samples;
    }

    private static byte[] mutated(byte[] bytes, int from, Random random) {
        var out = new ByteArrayOutputStream();
        int at = from + random.nextInt(bytes.length - from);
        out.write(bytes, 0, at);
        int rest = at;
        switch (random.nextInt(5)) {
            case 0 -> {
                out.write(random.nextInt(256));
                rest = at + 1;
            }
            case 1 -> out.write(random.nextInt(256));
            case 2 -> rest = Math.min(bytes.length, at + 1 + random.nextInt(20));
            case 3 -> out.writeBytes(SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8));
            default -> {
                int start = from + random.nextInt(bytes.length - from);
                out.write(bytes, start, Math.min(bytes.length - start, random.nextInt(60)));
                rest = Math.min(bytes.length, at + random.nextInt(40));
            }
        }
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    private static void assertRefused(String payload) {
        assertRefused(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] payload) {
        assertThrows(MalformedChangeSetException.class, () -> PayloadCodec.decode(payload));
    }

    @Test
    void whatWouldOverwhelmTheReaderIsRefused() {
        assertRefused("[".repeat(100_000));
        assertRefused("[{\"o\":\"v\",\"z\":" + "9".repeat(200) + "}]");
        assertRefused("[{\"o\":\"v\",\"z\":\"" + "x".repeat(Json.MAX_TEXT + 1) + "\"}]");
        assertRefused("[{\"o\":\"v\",\"" + "x".repeat(400) + "\":1}]");
        assertRefused("[" + " ".repeat(PayloadCodec.MAX_BYTES) + "]");
        assertThrows(MalformedChangeSetException.class, () -> HeaderCodec.decode(new byte[HeaderCodec.MAX_BYTES + 1]));
        assertThrows(MalformedChangeSetException.class, () -> ChangeSet.read(new byte[0], Optional.empty()));
    }

    @Test
    void whatTwoReadersWouldReadDifferentlyIsRefused() {
        assertRefused("[{\"o\":\"v\",\"r\":\"note\",\"v\":{\"note\":\"a\",\"note\":\"b\"},\"x\":[]}]");
        assertRefused("[] []");
        assertRefused("[]".getBytes(StandardCharsets.UTF_16LE));
        assertRefused("\ufeff[]");
        assertRefused(new byte[]{ '[', '"', (byte) 0xc0, (byte) 0x80, '"', ']' });
        assertRefused("[{\"o\":\"\\ud800\"}]");
        assertRefused("[{\"o\":\"v\",\"r\":\"note\",\"v\":{\"\\udc00\":1},\"x\":[]}]");
        assertThrows(IllegalArgumentException.class, () -> new ChangeSetId("A".repeat(42) + "B"), "a second spelling");
        assertThrows(IllegalArgumentException.class, () -> new ChangeSetId("!".repeat(43)));
    }

    @Test
    void aDecimalThatWouldFillTheMemoryIsNotShown() {
        var fire = model.start("fire");
        fire.change("answer", r -> r.create(model.result, "i", "r", "results", Map.of()));
        var entry = new Entry.Write("i", "answer", Map.of("value", TextNode.valueOf("1e999999999")), List.of());
        fire.state.add(fire.writer.write(fire.state, "lie", Optional.empty(), new Payload(List.of(entry))));
        assertEquals(null, fire.get("i", "value"));
        assertEquals(Unplaced.Reason.UNREADABLE_VALUE, fire.state.unplaced().get(0).reason());
    }

    @Test
    void removedObjectsThatContainEachOtherAreGone() {
        var fire = model.start("fire");
        var entries = new ArrayList<Entry>();
        for (var pair : List.of(List.of("a", "b"), List.of("b", "a"))) {
            entries.add(new Entry.Create(pair.get(0), "Finding",
                    Optional.of(new Entry.Owner(pair.get(1), "parts")), Map.of()));
            entries.add(new Entry.Write(pair.get(0), Entry.LIFE,
                    Map.of(Entry.REMOVED, BooleanNode.TRUE, Entry.SEEN, JsonNodeFactory.instance.arrayNode()),
                    List.of()));
        }
        fire.state.add(fire.writer.write(fire.state, "lie", Optional.empty(), new Payload(entries)));
        assertEquals(Optional.empty(), fire.state.object("a"));
        assertThrows(IllegalArgumentException.class,
                () -> fire.change("add", r -> r.create(model.finding, "a", "v", "findings", Map.of())));
    }

    @Test
    void theLongestSetAnyoneMaySendIsFoldedInTime() {
        var deep = new ArrayList<Entry>();
        var wide = new ArrayList<Entry>();
        var narrow = new ArrayList<Entry>();
        for (int i = 0; i < 15_000; i++) {
            var owner = i == 0 ? new Entry.Owner("v", "findings") : new Entry.Owner("d" + (i - 1), "parts");
            deep.add(new Entry.Create("d" + i, "Finding", Optional.of(owner), Map.of()));
            wide.add(new Entry.Create("w" + i, "Finding", Optional.of(new Entry.Owner("v", "findings")), Map.of()));
            narrow.add(new Entry.Create("n" + i, "Plan", Optional.of(new Entry.Owner("v", "planned")), Map.of()));
        }
        var removed = new ArrayList<Entry>(deep.subList(0, 8_000));
        for (int i = 0; i < 8_000; i++) {
            removed.add(new Entry.Write("d" + i, Entry.LIFE,
                    Map.of(Entry.REMOVED, BooleanNode.TRUE, Entry.SEEN, JsonNodeFactory.instance.arrayNode()),
                    List.of()));
        }
        for (var entries : List.of(deep, wide, narrow, removed)) {
            var fire = model.start("fire");
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                fire.state.add(fire.writer.write(fire.state, "flood", Optional.empty(), new Payload(entries)));
                StateDump.all(fire.state);
                new Undo(fire.state, "fire", Optional.empty(), any -> true).nextUndo();
            });
        }
    }
}
