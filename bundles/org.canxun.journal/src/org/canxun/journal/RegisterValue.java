package org.canxun.journal;

import java.util.Comparator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What one change set wrote to one register.
 *
 * @param values feature name to value; absent features are unset. Names and values a newer program wrote are there too
 * @param changeSet who wrote it, when and why
 * @param erased whether the values were erased, so that none are known
 */
public record RegisterValue(Map<String, JsonNode> values, ChangeSet changeSet, boolean erased) {

    /** Oldest first: by clock, then by incarnation and id, so that every device finds the same order. */
    static final Comparator<ChangeSet> BY_TIME = Comparator.comparing((ChangeSet set) -> set.header().time())
            .thenComparing(set -> set.header().stream().incarnation()).thenComparing(ChangeSet::id);

    /** Id of the person who wrote it. */
    public String author() {
        return changeSet.header().author();
    }

    public HybridTime time() {
        return changeSet.header().time();
    }
}
