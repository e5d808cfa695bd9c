package org.canxun.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which change sets of one aggregate somebody had. Each set names the one before it in its stream, so that the last of
 * an unbroken run names them all.
 *
 * @param runs the last set's id of each run, followed by {@code /} and the number of its sets when the run does not
 *            reach back to the beginning of its stream
 */
public record Knowledge(List<String> runs) {

    /** Many more than devices ever work on one aggregate; what claims more would cost everybody time. */
    private static final int MAX_RUNS = 1000;
    private static final Pattern RUN = Pattern.compile("([^/]*)(?:/(\\d{1,9}))?");

    public Knowledge {
        runs = runs.stream().distinct().toList();
    }

    /** Of somebody who has this state before him. */
    public static Knowledge of(AggregateState state) {
        var inside = new HashSet<ChangeSetId>();
        state.changeSets().forEach(set -> set.header().predecessor().ifPresent(inside::add));
        return new Knowledge(state.changeSets().stream().filter(set -> !inside.contains(set.id()))
                .map(last -> run(state, last)).sorted().toList());
    }

    private static String run(AggregateState state, ChangeSet last) {
        int length = 1;
        var first = last;
        for (var before = before(state, last); before.isPresent(); before = before(state, first)) {
            first = before.get();
            length++;
        }
        return last.id().value() + (first.header().predecessor().isPresent() ? "/" + length : "");
    }

    private static Optional<ChangeSet> before(AggregateState state, ChangeSet set) {
        return set.header().predecessor().flatMap(state::changeSet);
    }

    /**
     * All that is known; empty while some of it has not arrived, and when this version does not understand what is
     * said of it.
     */
    public Optional<Set<ChangeSetId>> sets(AggregateState state) {
        var known = new HashSet<ChangeSetId>();
        var whole = new HashSet<ChangeSetId>();
        if (runs.isEmpty() || runs.size() > MAX_RUNS) {
            return Optional.empty();
        }
        for (var run : runs) {
            var matcher = RUN.matcher(run);
            if (!matcher.matches() || !ChangeSetId.isId(matcher.group(1))) {
                return Optional.empty();
            }
            var last = new ChangeSetId(matcher.group(1));
            var length = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
            if (!(length.isPresent() ? addRun(state, last, length.get(), known) : addWhole(state, last, whole))) {
                return Optional.empty();
            }
        }
        known.addAll(whole);
        return Optional.of(known);
    }

    /** @return whether the whole run is there */
    private static boolean addRun(AggregateState state, ChangeSetId last, int length, Set<ChangeSetId> known) {
        var next = Optional.of(last);
        for (int i = 0; i < length && next.isPresent(); i++) {
            var set = state.changeSet(next.get());
            if (set.isEmpty()) {
                return false;
            }
            known.add(next.get());
            next = set.get().header().predecessor();
        }
        return true;
    }

    /** @return whether the stream is there from its beginning */
    private static boolean addWhole(AggregateState state, ChangeSetId last, Set<ChangeSetId> known) {
        var next = Optional.of(last);
        while (next.isPresent() && known.add(next.get())) {
            var set = state.changeSet(next.get());
            if (set.isEmpty()) {
                return false;
            }
            next = set.get().header().predecessor();
        }
        return true;
    }
}
