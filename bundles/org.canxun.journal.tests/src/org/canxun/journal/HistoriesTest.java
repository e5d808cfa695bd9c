package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What must hold for every history; a failure names the seed that makes it again. */
class HistoriesTest {

    private final VisitModel model = new VisitModel();

    @Test
    void allDevicesEndWithTheSameVisitWhateverTheOrder() {
        for (long seed = 0; seed < 1200; seed++) {
            converge(new Histories(model, seed, false), 40, "seed " + seed);
        }
    }

    @Test
    void newerProgramsAndLiarsCannotPartTheDevices() {
        for (long seed = 0; seed < 1200; seed++) {
            converge(new Histories(model, seed, true), 40, "hostile seed " + seed);
        }
    }

    private void converge(Histories histories, int steps, String seed) {
        for (int i = 0; i < steps; i++) {
            histories.step();
        }
        var union = model.state();
        histories.devices.forEach(device -> union.addAll(device.state.changeSets()));
        var expected = StateDump.all(union);
        for (var device : histories.devices) {
            var missing = new ArrayList<>(union.changeSets());
            missing.addAll(device.state.changeSets());
            histories.shuffled(missing).forEach(device.state::add);
            assertEquals(expected, StateDump.all(device.state), seed + " one by one");
        }
        var whole = model.state();
        whole.addAll(histories.shuffled(union.changeSets()));
        assertEquals(expected, StateDump.all(whole), seed + " at once");
    }

    @Test
    void everyStepLeavesWhatAFullFoldWouldMake() {
        for (long seed = 0; seed < 300; seed++) {
            var histories = new Histories(model, seed, seed % 2 == 0);
            for (int i = 0; i < 30; i++) {
                histories.step();
                var device = histories.any();
                var full = model.state();
                full.addAll(histories.shuffled(device.state.changeSets()));
                assertEquals(StateDump.all(full), StateDump.all(device.state), "seed " + seed + " step " + i);
            }
        }
    }

    @Test
    void nothingEverWrittenIsUnreachable() {
        for (long seed = 0; seed < 500; seed++) {
            var histories = new Histories(model, seed, true);
            for (int i = 0; i < 40; i++) {
                histories.step();
            }
            for (var device : histories.devices) {
                reachable(device.state, "seed " + seed);
            }
        }
    }

    private void reachable(AggregateState state, String seed) {
        var unplaced = state.unplaced();
        for (var set : state.changeSets()) {
            if (state.isErased(set.id()) || set.payload().isEmpty()) {
                continue;
            }
            for (var entry : set.payload().get().entries()) {
                var kept = unplaced.stream().anyMatch(u -> u.entry().filter(e -> e == entry).isPresent());
                if (entry instanceof Entry.Unknown) {
                    assertTrue(kept, seed + ": " + entry);
                } else if (entry instanceof Entry.Write write && !kept) {
                    assertTrue(inHistory(state, set, write.object(), write.register()), seed + ": " + entry);
                } else if (entry instanceof Entry.Create create && !kept) {
                    create.values().keySet().forEach(
                            register -> assertTrue(inHistory(state, set, create.object(), register), seed + entry));
                }
            }
        }
    }

    @Test
    void noRemovalHidesWhatWasWrittenWithoutItsAuthorsKnowing() {
        int hidden = 0;
        for (long seed = 0; seed < 600; seed++) {
            var at = "seed " + seed + ": ";
            var histories = new Histories(model, seed, false);
            for (int i = 0; i < 60; i++) {
                histories.step();
            }
            var union = model.state();
            histories.devices.forEach(device -> union.addAll(device.state.changeSets()));
            for (var log : union.logs().values()) {
                var remover = remover(union, log);
                if (remover.isPresent()) {
                    hidden++;
                    log.standing().forEach(set -> assertTrue(removals(union, log, remover.get())
                            .anyMatch(by -> by.equals(set)
                                    || histories.known.getOrDefault(by, Set.of()).contains(set)),
                            at + set));
                }
            }
        }
        assertTrue(hidden > 500, "too little was removed: " + hidden);
    }

    /** What was removed, itself or as the first thing around it. */
    private Optional<ObjectLog> remover(AggregateState state, ObjectLog log) {
        var above = Optional.of(log);
        while (above.isPresent() && !state.tree().removals().gone(above.get())) {
            above = state.tree().ownerOf(above.get());
        }
        return above;
    }

    /** Everything that says that an object, or what it is in up to this, is removed. */
    private Stream<ChangeSetId> removals(AggregateState state, ObjectLog log, ObjectLog upTo) {
        var removals = new ArrayList<ChangeSetId>();
        for (var above = log;; above = state.tree().ownerOf(above).orElseThrow()) {
            if (above.saysRemoved()) {
                above.lives().forEach(removals::add);
            }
            if (above == upTo) {
                return removals.stream();
            }
        }
    }

    private boolean inHistory(AggregateState state, ChangeSet set, String object, String register) {
        return state.history(object, register).stream().anyMatch(value -> value.changeSet().equals(set));
    }

    @Test
    void undoThenRedoIsAsIfNothingHadHappened() {
        int undone = 0;
        for (long seed = 0; seed < 600; seed++) {
            var histories = new Histories(model, seed, seed % 2 == 0);
            for (int i = 0; i < 30; i++) {
                histories.step();
            }
            for (var device : histories.devices) {
                var before = StateDump.tree(device.state);
                var undo = histories.undoOf(device);
                var action = undo.nextUndo();
                if (action.isPresent()) {
                    device.state.add(undo.undo(device.writer).orElseThrow());
                    assertEquals(action, undo.nextRedo(), "seed " + seed);
                    device.state.add(undo.redo(device.writer).orElseThrow());
                    assertEquals(before, StateDump.tree(device.state), "seed " + seed);
                    assertEquals(action, undo.nextUndo(), "seed " + seed);
                    undone++;
                }
            }
        }
        assertTrue(undone > 300, "too few cases to mean anything: " + undone);
    }

    @Test
    void undoBringsBackWhatWasSeenBefore() {
        int undone = 0;
        for (long seed = 0; seed < 600; seed++) {
            var histories = new Histories(model, seed, false);
            for (int i = 0; i < 30; i++) {
                histories.step();
            }
            for (var device : histories.devices) {
                var before = StateDump.tree(device.state);
                int count = device.state.changeSets().size();
                histories.act(device);
                var undo = histories.undoOf(device);
                if (device.state.changeSets().size() > count && undo.nextUndo().isPresent()) {
                    device.state.add(undo.undo(device.writer).orElseThrow());
                    assertEquals(before, StateDump.tree(device.state), "seed " + seed);
                    undone++;
                }
            }
        }
        assertTrue(undone > 300, "too few cases to mean anything: " + undone);
    }

    @Test
    void undoNeverTakesAnothersLastWordAway() {
        for (long seed = 0; seed < 600; seed++) {
            var histories = new Histories(model, seed, false);
            for (int i = 0; i < 30; i++) {
                histories.step();
            }
            var device = histories.any();
            var undo = histories.undoOf(device);
            undo.undo(device.writer).ifPresent(set -> {
                for (var entry : set.payload().orElseThrow().entries()) {
                    var write = (Entry.Write) entry;
                    for (var replaced : write.replaces()) {
                        var head = device.state.changeSet(replaced).orElseThrow();
                        assertTrue(restored(device, head) || head.header().author().equals(device.writer.author()));
                    }
                    assertFalse(write.replaces().isEmpty());
                }
            });
        }
    }

    /** Another's undo that put back what this person wrote is no word of his. */
    private boolean restored(Device device, ChangeSet head) {
        return head.header().undoes().isPresent();
    }

    @Test
    void streamsOfAnyHistoryAreWhole() {
        for (long seed = 0; seed < 300; seed++) {
            var histories = new Histories(model, seed, false);
            for (int i = 0; i < 30; i++) {
                histories.step();
            }
            var union = model.state();
            histories.devices.forEach(device -> union.addAll(device.state.changeSets()));
            assertEquals(Optional.empty(), Streams.verify(union.changeSets()).stream().findAny(), "seed " + seed);
            assertTrue(Streams.waiting(histories.shuffled(union.changeSets())).isEmpty(), "seed " + seed);
        }
    }
}
