package org.canxun.core.templates.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.table.Choices;

/** A closed list of values with the words that stand for them in a cell. Immutable. */
final class Vocabulary<T> {

    private final Map<T, String> labels;
    private final Choices<T> choices;

    private Vocabulary(Map<T, String> labels, Choices<T> choices) {
        this.labels = labels;
        this.choices = choices;
    }

    static <T> Vocabulary<T> none() {
        return new Vocabulary<>(Map.of(), Choices.none());
    }

    /** @param others what is understood besides the label */
    Vocabulary<T> with(T value, String label, String... others) {
        var more = new LinkedHashMap<>(labels);
        more.put(value, label);
        var words = new String[others.length + 1];
        words[0] = label;
        System.arraycopy(others, 0, words, 1, others.length);
        return new Vocabulary<>(more, choices.with(value, words));
    }

    /** The word to write; of an unknown value what it is called itself. */
    String label(T value) {
        return labels.getOrDefault(value, String.valueOf(value));
    }

    List<String> labels() {
        return List.copyOf(labels.values());
    }

    Choices<T> choices() {
        return choices;
    }
}
