package org.canxun.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.HybridClock;
import org.canxun.journal.JournalModel;
import org.canxun.journal.Writer;
import org.canxun.model.ModelPackage;

/** Somebody who writes change sets, without storing them. */
final class Pen {

    private static final JournalModel MODEL = JournalModel.of(ModelPackage.eINSTANCE);
    private final Map<AggregateId, AggregateState> states = new HashMap<>();
    private final AtomicLong wall = new AtomicLong(1_790_000_000_000L);
    private final Writer writer;

    Pen(String incarnation) {
        writer = new Writer(incarnation, "person-1", "Asia/Shanghai", new HybridClock(wall::incrementAndGet));
    }

    ChangeSet create(String type, String id, Map<String, ?> values) {
        return change(type, id, recorder -> recorder.createRoot(values));
    }

    ChangeSet set(String type, String id, String feature, Object value) {
        return change(type, id, recorder -> recorder.set(id, feature, value));
    }

    ChangeSet change(String type, String id, Consumer<ChangeRecorder> action) {
        var aggregate = new AggregateId(type, id);
        var state = states.computeIfAbsent(aggregate, a -> new AggregateState(MODEL, a));
        var recorder = new ChangeRecorder(state, writer, "test");
        action.accept(recorder);
        var set = recorder.build().orElseThrow();
        state.add(set);
        return set;
    }

    ChangeSet site(String id, String name) {
        return create("MealSite", id, Map.of("name", name, "siteType", "CANTEEN", "filingNumber", "F-" + id,
                "subdistrictId", "sub-1", "address", "人民路 " + id));
    }

    List<ChangeSet> sites(int from, int to) {
        var sets = new ArrayList<ChangeSet>();
        for (int i = from; i < to; i++) {
            sets.add(site("site-" + i, "助餐点 " + i));
        }
        return sets;
    }

    static AggregateId siteId(String id) {
        return new AggregateId("MealSite", id);
    }
}
