package org.canxun.core.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words a cell may hold and what they mean. Immutable. */
public final class Choices<T> {

    private final Map<String, T> meanings;
    private final Set<String> offered;

    private Choices(Map<String, T> meanings, Set<String> offered) {
        this.meanings = meanings;
        this.offered = offered;
    }

    public static <T> Choices<T> none() {
        return new Choices<>(Map.of(), Set.of());
    }

    /** @param words the first is the one offered in messages, the others are understood as well */
    public Choices<T> with(T meaning, String... words) {
        var moreMeanings = new LinkedHashMap<>(meanings);
        for (var word : words) {
            moreMeanings.put(CellText.key(word), meaning);
        }
        var moreOffered = new LinkedHashSet<>(offered);
        moreOffered.add(words[0]);
        return new Choices<>(moreMeanings, moreOffered);
    }

    public Optional<T> find(String text) {
        return Optional.ofNullable(meanings.get(CellText.key(text)));
    }

    /** For messages. */
    public String offered() {
        return String.join("、", offered);
    }
}
