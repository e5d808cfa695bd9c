package org.canxun.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canxun.core.elapsed.ElapsedLog;
import org.canxun.core.inspection.Inspections.LogEntry;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;

/** The history of an inspection in words a script can read. */
final class InspectionLog {

    private final AggregateState state;
    private final Map<String, String> personNames;

    InspectionLog(AggregateState state, Map<String, String> personNames) {
        this.state = state;
        this.personNames = personNames;
    }

    List<LogEntry> entries() {
        var sets = new ArrayList<>(state.changeSets());
        var elapsed = ElapsedLog.of(state);
        sets.sort(elapsed.order());
        var log = new ArrayList<LogEntry>();
        for (var set : sets) {
            var header = set.header();
            log.add(new LogEntry(set.id().value(), header.time().instant(), header.zone(),
                    elapsed.of(set), personNames.getOrDefault(header.author(), header.author()), header.reason(),
                    changed(set)));
        }
        return log;
    }

    private List<String> changed(ChangeSet set) {
        return set.payload().map(p -> p.entries().stream().map(this::changed).distinct().toList())
                .orElse(List.of("(erased)"));
    }

    private String changed(Entry entry) {
        if (entry instanceof Entry.Write write) {
            return place(entry.object()) + " " + write.text();
        }
        if (entry instanceof Entry.Create create) {
            return place(entry.object()) + " + " + create.text();
        }
        return place(entry.object());
    }

    private String place(String objectId) {
        return state.object(objectId).map(o -> {
            if (o instanceof ItemResult result) {
                return result.getItemCode();
            }
            if (o instanceof Measurement reading) {
                return ((ItemResult) reading.eContainer()).getItemCode() + " " + reading.getParameter();
            }
            if (o instanceof Finding finding) {
                return finding.getItemCode();
            }
            return o instanceof Evidence evidence ? evidence.getItemCode() : o.eClass().getName();
        }).orElse(objectId);
    }
}
