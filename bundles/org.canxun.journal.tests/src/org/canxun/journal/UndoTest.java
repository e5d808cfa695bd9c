package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.TextNode;

class UndoTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");
    private final Device gas = new Device(model, "gas");

    private Undo undo(Device device) {
        return new Undo(device.state, device.writer.author(), Optional.of(device.writer.incarnation()), set -> true);
    }

    private void undoOnce(Device device) {
        device.state.add(undo(device).undo(device.writer).orElseThrow(() -> new AssertionError("nothing to undo")));
    }

    private void redoOnce(Device device) {
        device.state.add(undo(device).redo(device.writer).orElseThrow(() -> new AssertionError("nothing to redo")));
    }

    @Test
    void aLongWayBackAndForthAgainEndsWhereItWas() {
        var dumps = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            dumps.add(StateDump.tree(fire.state));
            int n = i;
            fire.change("step", r -> {
                if (n % 5 == 0) {
                    r.create(model.finding, "f" + n, "v", "findings", Map.of("text", "found " + n));
                } else if (n % 5 == 3) {
                    r.remove("f" + (n - 3));
                } else if (n % 5 < 3) {
                    r.set("f" + (n - n % 5), "text", "more " + n);
                } else {
                    r.set("v", Map.of("note", "note " + n, "site", "site " + n));
                }
            });
        }
        var end = StateDump.tree(fire.state);
        for (int i = 39; i >= 0; i--) {
            undoOnce(fire);
            assertEquals(dumps.get(i), StateDump.tree(fire.state), "after taking back step " + i);
        }
        for (int i = 1; i < 40; i++) {
            redoOnce(fire);
            assertEquals(dumps.get(i), StateDump.tree(fire.state), "after bringing back step " + (i - 1));
        }
        redoOnce(fire);
        assertEquals(end, StateDump.tree(fire.state));
        assertEquals(Optional.empty(), undo(fire).nextRedo());
    }

    @Test
    void undoGoesOnAfterARestart() {
        fire.set("v", "note", "one");
        fire.set("v", "note", "two");
        undoOnce(fire);
        var sets = new ArrayList<>(fire.state.changeSets());
        Collections.shuffle(sets, new Random(7));
        var again = new Device(model, "fire");
        again.receive(sets.toArray(ChangeSet[]::new));
        undoOnce(again);
        assertEquals("begun", again.get("v", "note"));
        redoOnce(again);
        redoOnce(again);
        assertEquals("two", again.get("v", "note"));
    }

    @Test
    void theNameOfTheActionIsWhatThePersonDid() {
        var answer = fire.change("answer", r -> r.set("v", "note", "x"));
        assertEquals(Optional.of(answer), undo(fire).nextUndo());
        undoOnce(fire);
        assertEquals(Optional.of(answer), undo(fire).nextRedo());
        redoOnce(fire);
        assertEquals(Optional.of(answer), undo(fire).nextUndo());
    }

    @Test
    void aNewActionEndsRedo() {
        fire.set("v", "note", "one");
        undoOnce(fire);
        fire.set("v", "site", "canteen");
        assertEquals(Optional.empty(), undo(fire).nextRedo());
    }

    @Test
    void nobodyUndoesWhatAnotherWroteOver() {
        fire.set("v", "note", "mine");
        gas.receive(fire);
        gas.set("v", "note", "theirs");
        fire.receive(gas);
        assertEquals(Optional.empty(), undo(fire).undo(fire.writer));
        assertEquals("theirs", fire.get("v", "note"));
    }

    @Test
    void nobodyUndoesIntoAConflict() {
        gas.receive(fire);
        gas.set("v", "note", "theirs");
        fire.wall.addAndGet(1000);
        fire.set("v", "note", "mine");
        fire.receive(gas);
        assertEquals("mine", fire.get("v", "note"));
        assertEquals(Optional.empty(), undo(fire).nextUndo());
    }

    /** Two wrote apart, the later one shows, and fire has both. */
    private void writeApart() {
        gas.receive(fire);
        gas.set("v", "note", "theirs");
        fire.wall.addAndGet(1000);
        fire.set("v", "note", "mine");
        fire.receive(gas);
    }

    private List<String> rivals() {
        return fire.state.conflicts("v").stream().flatMap(conflict -> conflict.texts("note").stream()).toList();
    }

    @Test
    void aChoiceThatIsTakenBackIsAQuestionAgain() {
        writeApart();
        for (var choice : List.of("theirs", "mine", "both")) {
            fire.set("v", "note", choice);
            assertEquals(List.of(), rivals());
            for (int i = 0; i < 3; i++) {
                undoOnce(fire);
                assertEquals(List.of("mine", "theirs"), rivals(), choice);
                assertEquals("mine", fire.get("v", "note"));
                redoOnce(fire);
                assertEquals(choice, fire.get("v", "note"));
                assertEquals(List.of(), rivals(), choice);
            }
            undoOnce(fire);
            assertEquals(Optional.empty(), undo(fire).nextUndo(), "nobody undoes into a conflict");
        }
        gas.receive(fire);
        assertEquals(StateDump.tree(fire.state), StateDump.tree(gas.state));
        assertEquals(List.of("mine", "theirs"), gas.state.conflicts("v").get(0).texts("note"));
    }

    @Test
    void whatAnotherReplacedMeanwhileIsNotBroughtBack() {
        writeApart();
        gas.set("v", "note", "theirs, corrected");
        fire.set("v", "note", "mine, chosen");
        undoOnce(fire);
        fire.receive(gas);
        assertEquals(List.of("mine", "theirs, corrected"), rivals());
        fire.set("v", "note", "settled");
        assertEquals(List.of(), rivals());
    }

    @Test
    void equalWordsAreNoChoiceAndNoQuestionAfterwards() {
        gas.receive(fire);
        gas.set("v", "note", "the same");
        fire.set("v", "note", "the same");
        fire.receive(gas);
        fire.set("v", "note", "else");
        undoOnce(fire);
        assertEquals("the same", fire.get("v", "note"));
        assertEquals(1, fire.state.heads("v", "note").size());
    }

    @Test
    void redoIsNotOfferedOverWhatAnotherWrote() {
        fire.set("v", "note", "mine");
        undoOnce(fire);
        gas.receive(fire);
        gas.set("v", "note", "theirs");
        fire.receive(gas);
        assertEquals(Optional.empty(), undo(fire).nextRedo());
    }

    @Test
    void othersWorkWithinANewObjectKeepsItFromBeingTakenBack() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of()));
        gas.receive(fire);
        gas.change("add", r -> r.create(model.finding, "p", "f", "parts", Map.of("text", "theirs")));
        fire.receive(gas);
        assertEquals(Optional.empty(), undo(fire).nextUndo());
    }

    @Test
    void aSignatureStaysAndGuardsWhatWasBeforeIt() {
        fire.set("v", "note", "mine");
        fire.change("sign", r -> r.create(model.signature, "s", "v", "events", Map.of("person", "Li")));
        assertEquals(Optional.empty(), undo(fire).nextUndo());
    }

    @Test
    void theCallerMaySayNo() {
        fire.set("v", "note", "mine");
        var closed = new Undo(fire.state, "fire", Optional.empty(), set -> false);
        assertEquals(Optional.empty(), closed.nextUndo());
        assertTrue(undo(fire).nextUndo().isPresent());
    }

    @Test
    void onePersonOnTwoDevicesUndoesInTheOrderOfTheActions() {
        var tablet = new Device(model, "tablet", "fire");
        fire.set("v", "note", "at the laptop");
        tablet.receive(fire);
        tablet.set("v", "note", "at the tablet");
        var both = new Undo(tablet.state, "fire", Optional.empty(), set -> true);
        tablet.state.add(both.undo(tablet.writer).orElseThrow());
        assertEquals("at the laptop", tablet.get("v", "note"));
        tablet.state.add(both.undo(tablet.writer).orElseThrow());
        assertEquals("begun", tablet.get("v", "note"));
    }

    @Test
    void undoKeepsItsOrderThoughTheClockWasWrong() {
        long now = fire.wall.get();
        fire.wall.set(4_080_000_000_000L);
        fire.set("v", "note", "in 2099");
        fire.wall.set(now);
        fire.set("v", "site", "canteen");
        undoOnce(fire);
        assertEquals(null, fire.get("v", "site"));
        assertEquals("in 2099", fire.get("v", "note"));
        undoOnce(fire);
        assertEquals("begun", fire.get("v", "note"));
        redoOnce(fire);
        redoOnce(fire);
        assertEquals("canteen", fire.get("v", "site"));
        assertEquals("in 2099", fire.get("v", "note"));
    }

    @Test
    void takingBackADecisionAboutARemovalShowsTheObjectAgain() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "x")));
        gas.receive(fire.state.changeSets().iterator().next());
        gas.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "x")));
        fire.wall.addAndGet(1000);
        fire.change("remove", r -> r.remove("f"));
        fire.receive(gas);
        assertTrue(fire.state.object("f").isPresent(), "one removed it, the other made it anew");
        fire.change("remove", r -> r.remove("f"));
        undoOnce(fire);
        assertTrue(fire.state.object("f").isPresent());
    }

    @Test
    void anothersClaimToHaveRestoredMyValueIsNotBelieved() {
        var mine = fire.set("v", "note", "mine");
        gas.receive(fire);
        var over = gas.set("v", "note", "theirs");
        var forged = new Entry.Write("v", "note", Map.of("note", TextNode.valueOf("forged")), List.of(over.id()));
        gas.state.add(gas.writer.write(gas.state, "undo", Optional.of(over.id()), new Payload(List.of(forged))));
        fire.receive(gas);
        assertEquals(Optional.empty(), undo(fire).nextUndo());
        var honest = new Entry.Write("v", "note", Map.of("note", TextNode.valueOf("mine")),
                List.copyOf(gas.state.heads("v", "note")));
        gas.state.add(gas.writer.write(gas.state, "undo", Optional.of(over.id()), new Payload(List.of(honest))));
        fire.receive(gas);
        assertEquals(Optional.of(mine), undo(fire).nextUndo());
    }

    @Test
    void whatWasErasedIsNotBroughtBackEmpty() {
        var secret = fire.set("v", "note", "secret");
        fire.set("v", "note", "public");
        gas.receive(fire);
        gas.change("erase", r -> r.erase(secret, "rule"));
        fire.receive(gas);
        assertEquals(Optional.empty(), undo(fire).nextUndo());
    }

    @Test
    void onlyThePersonWritesWhatThePersonTakesBack() {
        fire.set("v", "note", "mine");
        assertThrows(IllegalArgumentException.class, () -> undo(fire).undo(gas.writer));
    }
}
