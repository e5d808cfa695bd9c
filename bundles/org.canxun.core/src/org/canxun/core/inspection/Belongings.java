package org.canxun.core.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;

/** Where in a visit an object belongs, by its creation; so that it is known of those taken back at the moment, too. */
final class Belongings {

    private static final int MAX_DEPTH = 32;
    private static final String RECORD_ID = "recordId";
    private static final String ITEM_CODE = "itemCode";

    private final Map<String, Entry.Create> creations = new HashMap<>();

    private Belongings() {}

    static Belongings of(AggregateState state) {
        var belongings = new Belongings();
        // Of twins the first counts, as it does for the objects.
        for (var set : state.changeSets().stream().sorted(ChangeSet.BY_TIME).toList()) {
            set.payload().ifPresent(payload -> payload.entries().forEach(belongings::add));
        }
        return belongings;
    }

    private void add(Entry entry) {
        if (entry instanceof Entry.Create create) {
            creations.putIfAbsent(create.object(), create);
        }
    }

    Optional<Entry.Create> creation(String object) {
        return Optional.ofNullable(creations.get(object));
    }

    /** Which of these records an object is, stands in, or names. */
    Optional<String> recordOf(String object, Set<String> records) {
        var above = Optional.of(object);
        for (int depth = 0; above.isPresent() && depth < MAX_DEPTH; depth++) {
            if (records.contains(above.get())) {
                return above;
            }
            above = above(above.get());
        }
        return Optional.empty();
    }

    /** Findings and evidence stand in the visit and name their record. */
    private Optional<String> above(String object) {
        return creation(object).flatMap(create -> create.textOf(RECORD_ID)
                .or(() -> create.owner().map(Entry.Owner::object)));
    }

    /** The item an object speaks of; empty when it speaks of none. */
    String itemCode(String object) {
        var at = Optional.of(object);
        for (int depth = 0; at.isPresent() && depth < MAX_DEPTH; depth++) {
            var code = at.flatMap(this::creation).flatMap(create -> create.textOf(ITEM_CODE));
            if (code.isPresent()) {
                return code.get();
            }
            at = at.flatMap(this::above);
        }
        return "";
    }
}
