package org.canxun.core.elapsed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.canxun.core.elapsed.TimeMarks.Mark;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.model.JointInspection;
import org.canxun.model.TimeMark;

/** Reads from the marks of an inspection when its changes were made. */
public final class ElapsedLog {

    /** By device incarnation, then by place in its stream. */
    private final Map<String, TreeMap<Long, Placed>> marks = new LinkedHashMap<>();

    private ElapsedLog() {}

    public static ElapsedLog of(AggregateState state) {
        var log = new ElapsedLog();
        state.root().filter(JointInspection.class::isInstance).map(JointInspection.class::cast)
                .ifPresent(inspection -> inspection.getTimeMarks()
                        .forEach(mark -> state.creation(mark.getId()).ifPresent(set -> log.add(mark, set))));
        log.marks.values().forEach(ElapsedLog::number);
        return log;
    }

    private void add(TimeMark mark, ChangeSet set) {
        if (mark.getBootId() != null && mark.getOccurredAt() != null) {
            marks.computeIfAbsent(set.header().stream().incarnation(), i -> new TreeMap<>())
                    .put(set.header().sequence(), new Placed(mark, set));
        }
    }

    private static void number(TreeMap<Long, Placed> ofDevice) {
        var first = new HashMap<String, Placed>();
        for (var placed : ofDevice.values()) {
            placed.first = first.computeIfAbsent(placed.mark.getBootId(), id -> placed);
            placed.start = placed.first == placed ? first.size() : placed.first.start;
        }
    }

    Optional<Mark> last(String incarnation) {
        return Optional.ofNullable(marks.get(incarnation)).map(TreeMap::lastEntry).map(Map.Entry::getValue)
                .map(placed -> new Mark(placed.mark.getBootId(), placed.mark.getSinceBoot(), placed.moment()));
    }

    /** Empty for what was recorded before marks were kept. */
    public Optional<Elapsed> of(ChangeSet set) {
        return Optional.ofNullable(marks.get(set.header().stream().incarnation()))
                .map(ofDevice -> ofDevice.floorEntry(set.header().sequence())).map(Map.Entry::getValue)
                .map(placed -> placed.elapsed(set.header().time().millis()));
    }

    /** When a change was made: by the steady time where there is one. */
    public Instant moment(ChangeSet set) {
        return of(set).map(Elapsed::steady).orElse(set.header().time().instant());
    }

    /** Oldest first, whatever was done to the clocks; what one device did stays in its order. */
    public Comparator<ChangeSet> order() {
        return Comparator.comparing(this::moment).thenComparing(ChangeSet.BY_TIME);
    }

    /** Oldest first. */
    public List<ClockShift> shifts() {
        var shifts = new ArrayList<ClockShift>();
        marks.values().forEach(ofDevice -> ofDevice.values().forEach(placed -> placed.shift().ifPresent(shifts::add)));
        shifts.sort(Comparator.comparing(ClockShift::at));
        return shifts;
    }

    /** A mark in its stream. */
    private static final class Placed {

        private final TimeMark mark;
        private final ChangeSet set;
        private Placed first;
        private int start;

        Placed(TimeMark mark, ChangeSet set) {
            this.mark = mark;
            this.set = set;
        }

        long moment() {
            return set.header().time().millis();
        }

        Elapsed elapsed(long moment) {
            var since = Duration.ofMillis(mark.getSinceBoot() - first.mark.getSinceBoot() + moment - moment());
            return new Elapsed(start, since, first.mark.getOccurredAt().plus(since));
        }

        /** Against the clock as it stood at first, so that what was set back and forth again comes to nothing. */
        Optional<ClockShift> shift() {
            if (first == this) {
                return Optional.empty();
            }
            var steady = elapsed(moment()).steady();
            return Optional.of(new ClockShift(set.id().value(), steady,
                    Duration.between(steady, mark.getOccurredAt())));
        }
    }
}
