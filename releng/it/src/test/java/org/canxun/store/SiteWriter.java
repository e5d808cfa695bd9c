package org.canxun.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.HybridClock;
import org.canxun.journal.JournalModel;
import org.canxun.journal.Writer;
import org.canxun.model.ModelPackage;

/** Makes units of change sets about sites: some new, some changed. */
final class SiteWriter {

    private static final JournalModel MODEL = JournalModel.of(ModelPackage.eINSTANCE);
    private static final int MOST = 4;

    private final Random random;
    private final String prefix;
    private final Writer writer;
    private final List<AggregateState> sites = new ArrayList<>();

    /** @param prefix of the ids of its sites, which nobody else uses */
    SiteWriter(String incarnation, String prefix, long seed) {
        this.random = new Random(seed);
        this.prefix = prefix;
        this.writer = new Writer(incarnation, "p1", "Asia/Shanghai", new HybridClock(System::currentTimeMillis));
    }

    List<ChangeSet> unit() {
        var sets = new ArrayList<ChangeSet>();
        int size = 1 + random.nextInt(MOST);
        while (sets.size() < size) {
            sets.add(sites.isEmpty() || random.nextInt(4) == 0 ? create() : change());
        }
        return sets;
    }

    private ChangeSet create() {
        var state = new AggregateState(MODEL, new AggregateId("MealSite", prefix + sites.size()));
        sites.add(state);
        return add(state, new ChangeRecorder(state, writer, "create")
                .createRoot(Map.of("name", "助餐点 " + prefix, "address", "路 ".repeat(random.nextInt(400)))));
    }

    private ChangeSet change() {
        var state = sites.get(random.nextInt(sites.size()));
        return add(state, new ChangeRecorder(state, writer, "rename").set(state.aggregate().id(), "name",
                "助餐点 " + random.nextLong()));
    }

    private static ChangeSet add(AggregateState state, ChangeRecorder recorder) {
        var set = recorder.build().orElseThrow();
        state.add(set);
        return set;
    }
}
