package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.BooleanNode;

/** One takes away what another is working on: nobody may lose what he wrote. */
class RemovalTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");
    private final Device gas = new Device(model, "gas");

    @BeforeEach
    void bothSeeAFinding() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "dirty"))
                .create(model.finding, "p", "f", "parts", Map.of("text", "very")));
        gas.receive(fire);
    }

    private void meet() {
        fire.receive(gas);
        gas.receive(fire);
        assertEquals(StateDump.all(fire.state), StateDump.all(gas.state));
    }

    private void undoOnce(Device device) {
        device.state.add(undo(device).undo(device.writer).orElseThrow());
    }

    private static Undo undo(Device device) {
        return new Undo(device.state, device.writer.author(), Optional.of(device.writer.incarnation()), set -> true);
    }

    private boolean disputed(String object) {
        return fire.state.conflicts().stream().filter(c -> c.object().equals(object)).anyMatch(Conflict::removed);
    }

    @Test
    void whatOneWroteWithoutKnowingOfTheRemovalStillShowsAndIsDisputed() {
        fire.change("remove", r -> r.remove("f"));
        gas.set("f", "text", "mouldy");
        meet();
        assertEquals("mouldy", fire.get("f", "text"));
        assertTrue(disputed("f"));
        assertEquals("very", fire.get("p", "text"), "what it contains shows with it");
    }

    @Test
    void whatOneWroteBelowKeepsWhatContainsIt() {
        fire.change("remove", r -> r.remove("f"));
        gas.set("p", "text", "mouldy");
        meet();
        assertEquals("mouldy", fire.get("p", "text"));
        assertTrue(disputed("f"));
    }

    @Test
    void whatOneAddedBelowKeepsWhatContainsIt() {
        fire.change("remove", r -> r.remove("f"));
        gas.change("add", r -> r.create(model.finding, "q", "f", "parts", Map.of()));
        meet();
        assertTrue(fire.state.object("q").isPresent());
    }

    @Test
    void whatBothRemovedIsGone() {
        fire.change("remove", r -> r.remove("f"));
        gas.change("remove", r -> r.remove("p"));
        meet();
        assertTrue(fire.state.object("f").isEmpty(), "nobody wrote anything that fire had not seen");
        assertEquals(List.of(), fire.state.conflicts());
    }

    @Test
    void whoKnowsOfBothDecides() {
        fire.change("remove", r -> r.remove("f"));
        gas.set("f", "text", "mouldy");
        meet();
        fire.change("remove", r -> r.remove("f"));
        meet();
        assertTrue(gas.state.object("f").isEmpty());
        undoOnce(fire);
        meet();
        assertTrue(disputed("f"), "taking the decision back brings the question back");
        gas.set("f", "text", "mouldy and dirty");
        meet();
        assertEquals("mouldy and dirty", fire.get("f", "text"));
        assertEquals(List.of(), fire.state.conflicts());
        undoOnce(gas);
        meet();
        assertEquals("mouldy", fire.get("f", "text"));
        assertTrue(disputed("f"), "taking the decision back brings the question back");
    }

    @Test
    void theSameWordsOnceMoreDecideToo() {
        fire.change("remove", r -> r.remove("f"));
        gas.set("f", "text", "mouldy");
        meet();
        fire.set("f", "text", "mouldy");
        meet();
        assertFalse(disputed("f"));
        assertEquals("mouldy", gas.get("f", "text"));
    }

    @Test
    void onesOwnWayBackAndForthIsNoDispute() {
        fire.change("add", r -> r.create(model.finding, "g", "v", "findings", Map.of("text", "one")));
        undoOnce(fire);
        fire.state.add(undo(fire).redo(fire.writer).orElseThrow());
        fire.set("g", "text", "two");
        undoOnce(fire);
        undoOnce(fire);
        assertTrue(fire.state.object("g").isEmpty());
        fire.change("add", r -> r.create(model.finding, "g", "v", "findings", Map.of("text", "three")));
        undoOnce(fire);
        assertTrue(fire.state.object("g").isEmpty(), "taking a return back leaves nothing to dispute");
    }

    @Test
    void removalsOfFormatOneWithoutWhatTheySawHideAsTheyDid() {
        var life = fire.state.heads("f", Entry.LIFE).stream().toList();
        fire.state.add(fire.writer.write(fire.state, "remove", Optional.empty(), new Payload(List.of(
                new Entry.Write("f", Entry.LIFE, Map.of(Entry.REMOVED, BooleanNode.TRUE), life)))));
        gas.set("f", "text", "mouldy");
        meet();
        assertTrue(fire.state.object("f").isEmpty());
    }
}
