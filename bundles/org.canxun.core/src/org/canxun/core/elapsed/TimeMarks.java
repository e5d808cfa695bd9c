package org.canxun.core.elapsed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.BootClock;
import org.canxun.journal.AggregateId;
import org.canxun.model.ModelPackage.Literals;

/**
 * Writes down how the clock stands to the time since the device was started: when recording begins after such a start,
 * and when the two have moved against each other. Between two marks the difference of clock times is the time that
 * passed, so that not every change need carry it.
 */
public final class TimeMarks {

    static final String REASON = "clock";
    /** Clocks are adjusted by less than this all the time. */
    private static final long TOLERANCE_MILLIS = 1000;

    private final Aggregates aggregates;
    private final BootClock boot;
    private final Map<AggregateId, Mark> marks = new HashMap<>();

    public TimeMarks(Aggregates aggregates, BootClock boot) {
        this.aggregates = aggregates;
        this.boot = boot;
    }

    /** To be called before a change of an inspection. A set of its own: nobody takes a mark back with an answer. */
    public synchronized void keep(AggregateId inspection, Author author) throws ProblemException {
        var reading = boot.read();
        var known = marks.get(inspection);
        if (known == null) {
            known = aggregates.read(inspection,
                    state -> ElapsedLog.of(state).last(aggregates.incarnation()).orElse(Mark.NONE));
            marks.put(inspection, known);
        }
        if (!known.holds(reading, aggregates.moment())) {
            marks.put(inspection, write(inspection, author, reading));
        }
    }

    private Mark write(AggregateId inspection, Author author, BootClock.Reading reading) throws ProblemException {
        var id = Ids.fresh(aggregates.wall());
        var values = new LinkedHashMap<String, Object>();
        values.put("occurredAt", aggregates.wall().instant());
        values.put("zone", author.zone().getId());
        values.put("bootId", reading.bootId());
        values.put("sinceBoot", reading.millis());
        // By the program: it is no action of a person, so that undo passes it by.
        return aggregates.change(inspection, Author.program(author.zone()), REASON,
                (state, recorder) -> recorder.create(Literals.TIME_MARK, id, inspection.id(),
                        Literals.JOINT_INSPECTION__TIME_MARKS.getName(), values),
                state -> new Mark(reading.bootId(), reading.millis(),
                        state.creation(id).orElseThrow().header().time().millis()));
    }

    /**
     * @param sinceBoot milliseconds
     * @param moment milliseconds by the clock that orders changes
     */
    record Mark(String bootId, long sinceBoot, long moment) {

        static final Mark NONE = new Mark("", 0, 0);

        boolean holds(BootClock.Reading reading, long now) {
            return bootId.equals(reading.bootId())
                    && Math.abs(now - moment - (reading.millis() - sinceBoot)) <= TOLERANCE_MILLIS;
        }
    }
}
