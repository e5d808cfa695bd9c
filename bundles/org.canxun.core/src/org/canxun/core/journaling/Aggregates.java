package org.canxun.core.journaling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.JournalStore;
import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.HybridClock;
import org.canxun.journal.JournalModel;
import org.canxun.journal.Writer;
import org.canxun.model.ModelPackage;

/**
 * The only way use cases read and change aggregates. One state per aggregate is shared by all of them and guarded by
 * one lock: two recorders on one state would fork its stream.
 */
public final class Aggregates {

    private static final int KEPT = 16;
    private static final JournalModel MODEL = JournalModel.of(ModelPackage.eINSTANCE);

    private final JournalStore store;
    private final Clock wall;
    private final HybridClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<AggregateId, AggregateState> states = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AggregateId, AggregateState> eldest) {
            return size() > KEPT;
        }
    };

    public Aggregates(JournalStore store, Clock wall) {
        this.store = store;
        this.wall = wall;
        this.clock = new HybridClock(wall);
        store.addListener(this::stored);
    }

    /** The wall clock of the device. */
    public Clock wall() {
        return wall;
    }

    /** Of this device. */
    public String incarnation() {
        return store.incarnation();
    }

    /** Milliseconds by the clock that orders changes, as a change made now would have them. */
    public long moment() {
        return clock.now().millis();
    }

    /** Looks at an aggregate; nothing of it may be kept or changed afterwards. */
    public <T> T read(AggregateId id, StateFunction<T> function) throws ProblemException {
        lock.lock();
        try {
            return function.apply(state(id));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes one change set, stores it and then looks at the aggregate.
     *
     * @param reason what the person does, a stable word
     */
    public <T> T change(AggregateId id, Author author, String reason, Change change, StateFunction<T> after)
            throws ProblemException {
        lock.lock();
        try {
            var state = state(id);
            var recorder = new ChangeRecorder(state, writer(author), reason);
            change.record(state, recorder);
            var built = recorder.build();
            if (built.isPresent()) {
                store.append(List.of(built.get()));
            }
            return after.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /** Makes a change set by other means than a recorder, such as undo, and stores it. */
    public <T> T append(AggregateId id, Author author, SetFunction function, StateFunction<T> after)
            throws ProblemException {
        lock.lock();
        try {
            var state = state(id);
            store.append(List.of(function.apply(state, writer(author))));
            return after.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /** Makes many change sets and stores them as one unit: all of them or none. */
    public void unit(Author author, UnitWork work) throws ProblemException {
        lock.lock();
        try {
            var unit = new Unit(author);
            work.run(unit);
            if (!unit.sets.isEmpty()) {
                store.append(unit.sets);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Does the same work and stores nothing. */
    public void rehearse(Author author, UnitWork work) throws ProblemException {
        lock.lock();
        try {
            work.run(new Unit(author));
        } finally {
            lock.unlock();
        }
    }

    private Writer writer(Author author) {
        return new Writer(store.incarnation(), author.personId(), author.zone().getId(), clock);
    }

    private AggregateState state(AggregateId id) throws ProblemException {
        var state = states.get(id);
        if (state == null) {
            state = fresh(id);
            states.put(id, state);
        }
        return state;
    }

    private AggregateState fresh(AggregateId id) throws ProblemException {
        return fresh(id, store.load(id));
    }

    private AggregateState fresh(AggregateId id, List<ChangeSet> sets) {
        var state = new AggregateState(MODEL, id);
        sets.forEach(set -> clock.observe(set.header().time()));
        state.addAll(sets);
        return state;
    }

    private void stored(List<ChangeSet> sets) {
        lock.lock();
        try {
            for (var set : sets) {
                var state = states.get(set.header().aggregate());
                if (state != null) {
                    state.add(set);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Change sets that will be stored together. */
    public final class Unit {

        private final Author author;
        private final List<ChangeSet> sets = new ArrayList<>();
        private final Map<AggregateId, AggregateState> scratch = new LinkedHashMap<>();
        private Map<AggregateId, List<ChangeSet>> expected = Map.of();

        private Unit(Author author) {
            this.author = author;
        }

        /** Says which aggregates come next, so that they are read together; what was expected before is forgotten. */
        public void expect(Collection<AggregateId> ids) throws ProblemException {
            expected = store.loadAll(ids);
        }

        /** Adds a change; later changes of the unit see it, nobody else does before the unit is stored. */
        public boolean change(AggregateId id, String reason, Change change) throws ProblemException {
            var state = scratch.get(id);
            if (state == null) {
                state = fresh(id);
                scratch.put(id, state);
            }
            return add(state, reason, change).map(state::add).orElse(false);
        }

        /** Adds a change of an aggregate that the unit will not touch again. */
        public boolean changeOnce(AggregateId id, String reason, Change change) throws ProblemException {
            var sets = expected.get(id);
            return add(sets == null ? fresh(id) : fresh(id, sets), reason, change).isPresent();
        }

        /** Adds a new aggregate that the unit will not touch again; many of them cost no memory but their bytes. */
        public void create(AggregateId id, String reason, Change change) throws ProblemException {
            add(new AggregateState(MODEL, id), reason, change);
        }

        private Optional<ChangeSet> add(AggregateState state, String reason, Change change) throws ProblemException {
            var recorder = new ChangeRecorder(state, writer(author), reason);
            change.record(state, recorder);
            var built = recorder.build();
            built.ifPresent(sets::add);
            return built;
        }
    }

    /** See {@link Aggregates#read}. */
    @FunctionalInterface
    public interface StateFunction<T> {
        T apply(AggregateState state) throws ProblemException;
    }

    /** See {@link Aggregates#change}. */
    @FunctionalInterface
    public interface Change {
        void record(AggregateState state, ChangeRecorder recorder) throws ProblemException;
    }

    /** See {@link Aggregates#append}. */
    @FunctionalInterface
    public interface SetFunction {
        ChangeSet apply(AggregateState state, Writer writer) throws ProblemException;
    }

    /** See {@link Aggregates#unit}. */
    @FunctionalInterface
    public interface UnitWork {
        void run(Unit unit) throws ProblemException;
    }
}
