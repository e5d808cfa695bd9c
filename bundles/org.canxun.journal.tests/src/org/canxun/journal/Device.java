package org.canxun.journal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One person at one laptop with a clock that ticks when it is looked at. */
final class Device {

    final AtomicLong wall = new AtomicLong(1_790_000_000_000L);
    final AggregateState state;
    final Writer writer;

    Device(VisitModel model, String name) {
        this(model, name, name);
    }

    Device(VisitModel model, String incarnation, String author) {
        state = model.state();
        writer = new Writer(incarnation, author, "Asia/Shanghai", new HybridClock(wall::incrementAndGet));
    }

    ChangeSet change(String reason, Consumer<ChangeRecorder> action) {
        return tryChange(reason, action).orElseThrow(() -> new AssertionError("nothing changed: " + reason));
    }

    Optional<ChangeSet> tryChange(String reason, Consumer<ChangeRecorder> action) {
        var recorder = new ChangeRecorder(state, writer, reason);
        action.accept(recorder);
        var set = recorder.build();
        set.ifPresent(state::add);
        return set;
    }

    ChangeSet set(String object, String feature, Object value) {
        return change("set", recorder -> recorder.set(object, feature, value));
    }

    Object get(String object, String feature) {
        return VisitModel.get(state, object, feature);
    }

    void receive(Device other) {
        receive(other.state.changeSets().toArray(ChangeSet[]::new));
    }

    void receive(ChangeSet... sets) {
        for (var set : sets) {
            writer.clock().observe(set.header().time());
            state.add(set);
        }
    }
}
