package org.canxun.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Undo and redo of what one person did to one aggregate. Nothing is kept besides the journal: a set that takes another
 * back names it in its header, so both survive restarts and work to any depth.
 *
 * <p>The last action only can be undone, and only while everything it wrote still stands as it wrote it. Events stay.
 */
public final class Undo {

    private final AggregateState state;
    private final String author;
    private final Optional<String> incarnation;
    private final Predicate<ChangeSet> allowed;
    private final Inverse inverse;

    /** Sets that can be taken back, the last one first: actions and redos, and the undos that redo takes back. */
    private record Stacks(Deque<ChangeSet> undo, Deque<ChangeSet> redo) {}

    /**
     * @param incarnation the device whose actions are meant; absent for the person's actions on all devices
     * @param allowed whether a set may be taken back, such as while nothing is signed
     */
    public Undo(AggregateState state, String author, Optional<String> incarnation, Predicate<ChangeSet> allowed) {
        this.state = state;
        this.author = author;
        this.incarnation = incarnation;
        this.allowed = allowed;
        this.inverse = new Inverse(state, this::isOwn);
    }

    private boolean isOwn(ChangeSet set) {
        return set.header().author().equals(author)
                && incarnation.map(set.header().stream().incarnation()::equals).orElse(true);
    }

    /** The action that {@link #undo} would take back; absent when it would do nothing. */
    public Optional<ChangeSet> nextUndo() {
        return undoable().map(this::action);
    }

    /** The action that {@link #redo} would bring back; absent when it would do nothing. */
    public Optional<ChangeSet> nextRedo() {
        return redoable().map(this::action);
    }

    /**
     * The set that takes the last action back, to be stored and then added to the state.
     *
     * @throws IllegalArgumentException when the writer is not the person, or the device, whose actions are meant
     */
    public Optional<ChangeSet> undo(Writer writer) {
        checkOwn(writer);
        return undoable().map(set -> inverse.of(set, writer, "undo"));
    }

    /** The set that takes the last undo back; see {@link #undo}. */
    public Optional<ChangeSet> redo(Writer writer) {
        checkOwn(writer);
        return redoable().map(set -> inverse.of(set, writer, "redo"));
    }

    private void checkOwn(Writer writer) {
        if (!writer.author().equals(author) || !incarnation.map(writer.incarnation()::equals).orElse(true)) {
            throw new IllegalArgumentException(writer.author() + " cannot undo for " + author);
        }
    }

    private Optional<ChangeSet> undoable() {
        return Optional.ofNullable(stacks().undo().peek()).filter(allowed).filter(inverse::isPossible);
    }

    private Optional<ChangeSet> redoable() {
        return Optional.ofNullable(stacks().redo().peek()).filter(allowed).filter(inverse::isPossible);
    }

    private ChangeSet action(ChangeSet set) {
        var action = set;
        var undone = undoneBy(set);
        while (undone.isPresent()) {
            action = undone.get();
            undone = undoneBy(action);
        }
        return action;
    }

    private Optional<ChangeSet> undoneBy(ChangeSet set) {
        return set.header().undoes().flatMap(state::changeSet);
    }

    private Stacks stacks() {
        var stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
        var done = new HashSet<ChangeSetId>();
        for (var set : OwnOrder.sorted(state.changeSets().stream().filter(this::isOwn).toList())) {
            // With a clock that was wrong in between, an undo may seem older than what it undoes.
            var chain = new ArrayDeque<ChangeSet>();
            var next = Optional.of(set);
            while (next.isPresent() && isOwn(next.get()) && done.add(next.get().id())) {
                chain.push(next.get());
                next = undoneBy(next.get());
            }
            chain.forEach(own -> push(stacks, own));
        }
        return stacks;
    }

    private void push(Stacks stacks, ChangeSet set) {
        var undone = undoneBy(set);
        if (undone.filter(stacks.undo()::remove).isPresent()) {
            stacks.redo().push(set);
        } else if (undone.filter(stacks.redo()::remove).isPresent()) {
            stacks.undo().push(set);
        } else {
            stacks.redo().clear();
            stacks.undo().push(set);
        }
    }
}
