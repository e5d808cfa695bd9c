package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ChangeRecorderTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        assertEquals(Optional.empty(), fire.tryChange("none", r -> r.set("v", "note", "begun")));
        assertEquals(Optional.empty(), fire.tryChange("none", r -> r.set("v", "open", true)), "that is its default");
        assertEquals(Optional.empty(), fire.tryChange("none", r -> r.set("v", "tags", List.of())));
        assertEquals(Optional.empty(), fire.tryChange("none", r -> r.create(model.finding, "f", "v", "findings",
                Map.of()).remove("f")));
    }

    @Test
    void severalFeaturesOfOneRegisterAreOneEntry() {
        var set = fire.change("plan", r -> r.set("v", "site", "canteen").set("v", Map.of("day", "2026-09-01")));
        assertEquals(1, set.payload().orElseThrow().entries().size());
        assertEquals("canteen", fire.get("v", "site"));
    }

    @Test
    void eventsCannotBeChanged() {
        fire.change("sign", r -> r.create(model.signature, "s", "v", "events", Map.of("person", "Li")));
        assertThrows(IllegalArgumentException.class, () -> fire.set("s", "person", "Wang"));
        assertThrows(IllegalArgumentException.class, () -> fire.change("remove", r -> r.remove("s")));
    }

    @Test
    void wrongNamesAndValuesAreRefusedBeforeTheyAreWritten() {
        assertThrows(IllegalArgumentException.class, () -> fire.set("v", "colour", "red"));
        assertThrows(IllegalArgumentException.class, () -> fire.set("nobody", "note", "x"));
        assertThrows(IllegalArgumentException.class, () -> fire.set("r", "position", "first"));
        assertThrows(IllegalArgumentException.class, () -> fire.set("v", "note", "x".repeat(65_537)));
        assertThrows(IllegalArgumentException.class, () -> fire.set("v", "note", "\ud800"));
        assertThrows(IllegalArgumentException.class,
                () -> fire.change("add", r -> r.create(model.finding, "r", "v", "findings", Map.of())));
        assertThrows(IllegalArgumentException.class,
                () -> fire.change("add", r -> r.create(model.finding, "f", "v", "records", Map.of())));
    }

    @Test
    void aStreamCannotForkByBuildingTwice() {
        var recorder = new ChangeRecorder(fire.state, fire.writer, "x").set("v", "note", "y");
        assertTrue(recorder.build().isPresent());
        assertThrows(IllegalStateException.class, recorder::build);
    }

    @Test
    void nulAndRareCharactersSurvive() throws MalformedChangeSetException {
        var text = "\u0000\ud842\udfb7 \u2028";
        var set = fire.set("v", "note", text);
        var read = ChangeSet.read(set.headerBytes(), set.sealedPayload());
        assertEquals(set.payload(), read.payload());
        assertEquals(text, fire.get("v", "note"));
    }

    @Test
    void aTypicalAnswerIsSmall() {
        var person = UUID.randomUUID().toString();
        var aggregate = new AggregateId("JointInspection", UUID.randomUUID().toString());
        var item = UUID.randomUUID().toString();
        var state = new AggregateState(model.journal, new AggregateId("Visit", aggregate.id()));
        var writer = new Writer(UUID.randomUUID().toString(), person, "Asia/Shanghai", fire.writer.clock());
        var record = UUID.randomUUID().toString();
        state.add(new ChangeRecorder(state, writer, "start").createRoot(Map.of())
                .create(model.record, record, aggregate.id(), "records", Map.of())
                .create(model.result, item, record, "results", Map.of("code", "1.1")).build().orElseThrow());
        state.add(new ChangeRecorder(state, writer, "answer").set(item, "answer", "CONFORM").build().orElseThrow());
        var answer = new ChangeRecorder(state, writer, "answer").set(item, "answer", "NONCONFORM").build()
                .orElseThrow();
        int size = answer.headerBytes().length + answer.sealedPayload().orElseThrow().length;
        System.out.println("bytes of an answer: " + size);
        assertTrue(size < 650, "bytes of an answer: " + size);
    }
}
