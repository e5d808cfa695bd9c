package org.canxun.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Journals as released versions wrote them, with what they showed: {@code NAME.sets} holds a set per line, its header,
 * salt and payload separated by tabs; {@code NAME.state} the dump of the state. They are never written anew; a release
 * that writes something else adds its own.
 */
final class ReleasedJournals {

    private ReleasedJournals() {}

    static List<ChangeSet> sets(String name) throws MalformedChangeSetException {
        var sets = new ArrayList<ChangeSet>();
        for (var line : text(name + ".sets").split("\n")) {
            var parts = line.split("\t");
            var header = parts[0].getBytes(StandardCharsets.UTF_8);
            sets.add(ChangeSet.read(header, parts.length == 1 ? Optional.empty() : Optional.of(sealed(parts))));
        }
        return sets;
    }

    private static byte[] sealed(String[] parts) {
        var salt = Base64.getUrlDecoder().decode(parts[1]);
        var payload = parts[2].getBytes(StandardCharsets.UTF_8);
        var sealed = Arrays.copyOf(salt, salt.length + payload.length);
        System.arraycopy(payload, 0, sealed, salt.length, payload.length);
        return sealed;
    }

    static String text(String file) {
        try (var in = ReleasedJournals.class.getResourceAsStream("/journals/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the journal of the version at hand; arguments are a folder and a name. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var state = story();
        var lines = new StringBuilder();
        for (var set : state.changeSets()) {
            lines.append(new String(set.headerBytes(), StandardCharsets.UTF_8));
            set.sealedPayload().ifPresent(bytes -> lines.append('\t')
                    .append(Digests.base64(Arrays.copyOf(bytes, PayloadCodec.SALT_LENGTH))).append('\t')
                    .append(new String(bytes, PayloadCodec.SALT_LENGTH, bytes.length - PayloadCodec.SALT_LENGTH,
                            StandardCharsets.UTF_8)));
            lines.append('\n');
        }
        Files.writeString(folder.resolve(arguments[1] + ".sets"), lines);
        Files.writeString(folder.resolve(arguments[1] + ".state"), StateDump.all(state));
    }

    /** A bit of everything a journal can hold. */
    private static AggregateState story() {
        var model = new VisitModel();
        var fire = model.start("fire");
        var gas = new Device(model, "gas");
        var undo = new Undo(fire.state, "fire", Optional.empty(), set -> true);
        fire.change("answer", r -> r.create(model.result, "i", "r", "results",
                Map.of("code", "1.1", "answer", "NONCONFORM", "reason", "\u6d88\u9632\u901a\u9053\u5835\u585e")));
        gas.receive(fire);
        fire.set("i", "value", "36.50");
        gas.set("i", "answer", "CONFORM");
        fire.receive(gas);
        fire.change("plan", r -> r.set("v", "tags", List.of("a", "\ud842\udfb7")).set("v", "note", null)
                .set("v", "open", false).set("r", "position", 3));
        fire.state.add(undo.undo(fire.writer).orElseThrow());
        fire.state.add(undo.redo(fire.writer).orElseThrow());
        gas.receive(fire);
        gas.set("i", "answer", "CONFORM");
        fire.set("i", "answer", "NONCONFORM");
        var find = fire.change("find", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "Mr. Zhao")));
        fire.change("find", r -> r.create(model.finding, "p", "f", "parts", Map.of("text", "door")));
        fire.change("remove", r -> r.remove("p"));
        fire.change("erase", r -> r.erase(find, "retention 3 years"));
        fire.receive(gas);
        var owner = Optional.of(new Entry.Owner("v", "findings"));
        var newer = List.<Entry>of(
                new Entry.Create("g", "Issue", owner,
                        Map.of("description", Map.of("description", TextNode.valueOf("by an older version")))),
                new Entry.Write("r", "agency", Map.of("agency", TextNode.valueOf("fire"), "level", IntNode.valueOf(2)),
                        List.copyOf(fire.state.heads("r", "agency"))),
                new Entry.Unknown("v", JsonNodeFactory.instance.objectNode().put("o", "v").put("later", true)));
        fire.state.add(fire.writer.write(fire.state, "import", Optional.empty(), new Payload(newer)));
        fire.change("sign", r -> r.create(model.signature, "s", "v", "events", Map.of("person", "Li")));
        return fire.state;
    }
}
