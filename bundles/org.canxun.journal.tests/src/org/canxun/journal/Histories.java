package org.canxun.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/** Up to four people at one visit, doing anything, seeing each other's work early, late, twice or never. */
final class Histories {

    private static final String[] ANSWERS = { "UNANSWERED", "CONFORM", "NONCONFORM" };
    private static final String[] NAMES = { "r", "r2", "i1", "i2", "i3", "f1", "f2", "f3", "p1", "e1", "e2", "v" };

    final VisitModel model;
    final Random random;
    final List<Device> devices = new ArrayList<>();
    /** What was there when a set was written. */
    final Map<ChangeSetId, Set<ChangeSetId>> known = new HashMap<>();
    private final boolean hostile;

    /** @param hostile whether newer programs and liars write too */
    Histories(VisitModel model, long seed, boolean hostile) {
        this.model = model;
        this.random = new Random(seed);
        this.hostile = hostile;
        var first = model.start("d0");
        devices.add(first);
        for (int i = 1; i < 2 + random.nextInt(3); i++) {
            var device = new Device(model, "d" + i, "p" + (i % 3));
            device.wall.addAndGet(random.nextInt(200_000) - 100_000);
            if (random.nextInt(4) > 0) {
                device.receive(first);
            }
            devices.add(device);
        }
    }

    Device any() {
        return devices.get(random.nextInt(devices.size()));
    }

    /** One person does something, or some sets travel. */
    void step() {
        var device = any();
        int what = random.nextInt(hostile ? 14 : 12);
        if (what < 7 || what > 10) {
            var before = ids(device);
            write(device, what);
            ids(device).stream().filter(id -> !before.contains(id)).forEach(id -> known.put(id, before));
        } else if (what < 10) {
            exchange(device, any());
        } else {
            device.wall.addAndGet(random.nextInt(10) == 0 ? 2_000_000_000_000L : random.nextInt(100_000) - 50_000);
        }
    }

    private static Set<ChangeSetId> ids(Device device) {
        return device.state.changeSets().stream().map(ChangeSet::id).collect(Collectors.toSet());
    }

    private void write(Device device, int what) {
        if (what < 5) {
            act(device);
        } else if (what < 7) {
            undo(device);
        } else if (what == 11) {
            erase(device);
        } else {
            lie(device);
        }
    }

    void act(Device device) {
        try {
            device.tryChange("act", recorder -> {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    one(recorder);
                }
            });
        } catch (IllegalArgumentException e) {
            // The object is not there, or there already: a form would not have offered it.
        }
    }

    private void one(ChangeRecorder recorder) {
        var text = "t" + random.nextInt(4);
        switch (random.nextInt(14)) {
            case 0 -> recorder.set("v", Map.of("site", text, "note", text));
            case 1 -> recorder.set("v", "day", random.nextBoolean() ? text : null);
            case 2 -> recorder.set("v", "tags", List.of(text, "x").subList(0, random.nextInt(3)));
            case 3 -> recorder.create(model.record, "r2", "v", "records", Map.of("position", random.nextInt(3)));
            case 4 -> recorder.set(random.nextBoolean() ? "r" : "r2", "position", random.nextInt(3));
            case 5, 6 -> recorder.create(model.result, "i" + (1 + random.nextInt(3)), random.nextBoolean() ? "r" : "r2",
                    "results", Map.of("code", "1", "answer", ANSWERS[random.nextInt(3)]));
            case 7, 8 -> recorder.set("i" + (1 + random.nextInt(3)), "answer", ANSWERS[random.nextInt(3)]);
            case 9 -> recorder.create(model.finding, "f" + (1 + random.nextInt(3)), "v", "findings",
                    Map.of("text", text));
            case 10 -> recorder.create(model.finding, "p1", "f1", "parts", Map.of("text", text));
            case 11 -> recorder.remove(NAMES[random.nextInt(NAMES.length - 1)]);
            case 12 -> recorder.create(model.signature, "e" + (1 + random.nextInt(2)), "v", "events",
                    Map.of("person", text));
            default -> recorder.create(model.plan, "s" + random.nextInt(3), "v", "planned", Map.of("text", text));
        }
    }

    Undo undoOf(Device device) {
        return new Undo(device.state, device.writer.author(), Optional.of(device.writer.incarnation()), set -> true);
    }

    private void undo(Device device) {
        var undo = undoOf(device);
        (random.nextInt(3) > 0 ? undo.undo(device.writer) : undo.redo(device.writer)).ifPresent(device.state::add);
    }

    private void exchange(Device to, Device from) {
        var sets = shuffled(from.state.changeSets());
        to.receive(sets.subList(0, random.nextInt(sets.size() + 1)).toArray(ChangeSet[]::new));
    }

    List<ChangeSet> shuffled(Collection<ChangeSet> sets) {
        var all = new ArrayList<>(sets);
        Collections.shuffle(all, random);
        return all;
    }

    private void erase(Device device) {
        var sets = List.copyOf(device.state.changeSets());
        if (sets.isEmpty() || random.nextInt(3) > 0) {
            return;
        }
        try {
            device.tryChange("erase", r -> r.erase(sets.get(random.nextInt(sets.size())), "rule"));
        } catch (IllegalArgumentException e) {
            // It was erased already, or is an erasure.
        }
    }

    /** A set no recorder would make. */
    private void lie(Device device) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            entries.add(lie(List.copyOf(device.state.changeSets())));
        }
        // A removal that does not tell all it saw cannot be taken back to the letter.
        var writer = entries.stream().anyMatch(Histories::saysSeen) ? stranger(device) : device.writer;
        device.state.add(writer.write(device.state, "lie", Optional.empty(), new Payload(entries)));
    }

    private static boolean saysSeen(Entry entry) {
        return entry instanceof Entry.Write write && write.values().containsKey(Entry.SEEN);
    }

    private static Writer stranger(Device device) {
        return new Writer(device.writer.incarnation() + "x", "stranger", "Asia/Shanghai", device.writer.clock());
    }

    private Entry lie(List<ChangeSet> sets) {
        var object = NAMES[random.nextInt(NAMES.length)];
        var text = TextNode.valueOf("lie" + random.nextInt(3));
        var some = sets.stream().filter(set -> random.nextInt(4) == 0).map(ChangeSet::id).toList();
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Write(object, "colour", Map.of("colour", text), some);
            case 1 -> new Entry.Write(object, "answer", Map.of("answer", text, "value", text), some);
            case 2 ->
                    new Entry.Write(object, "text", Map.of("description", text, "position", IntNode.valueOf(1)), some);
            case 3 -> new Entry.Write(object, "person", Map.of("person", text), some);
            case 4 -> new Entry.Write(object, Entry.LIFE, Map.of(Entry.REMOVED,
                    random.nextBoolean() ? BooleanNode.TRUE : text, Entry.SEEN, random.nextBoolean() ? text
                            : JsonNodeFactory.instance.arrayNode().add(some.isEmpty() ? "x" : some.get(0).value())),
                    some);
            case 5 -> new Entry.Unknown(object, text);
            case 6 -> new Entry.Create(object, anyType(), owner(), values(text));
            default -> sets.isEmpty()
                    ? new Entry.Unknown(object, text)
                    : new Entry.Erasure("v", sets.get(random.nextInt(sets.size())).id(), "none",
                            List.of(new Entry.Write(object, "note", Map.of(), some)));
        };
    }

    private String anyType() {
        var types = new EClass[]{ model.visit, model.record, model.result, model.finding, model.signature, model.plan };
        return random.nextInt(7) == 0 ? "Drone" : types[random.nextInt(types.length)].getName();
    }

    private Optional<Entry.Owner> owner() {
        var features = new String[]{ "records", "results", "findings", "parts", "events", "planned", "wings" };
        return random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(new Entry.Owner(NAMES[random.nextInt(NAMES.length)],
                        features[random.nextInt(features.length)]));
    }

    private Map<String, Map<String, JsonNode>> values(JsonNode value) {
        return Map.of("text", Map.of("text", value), "position", Map.of("position", value));
    }
}
