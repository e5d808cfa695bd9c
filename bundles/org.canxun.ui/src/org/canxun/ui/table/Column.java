package org.canxun.ui.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param id stable, kept with the user's choice of columns
 * @param order how rows sort by it; by its text in the user's language when absent
 * @param chars its first width, in characters
 * @param shown whether it is shown before the user chooses
 * @param number whether it is set to the right
 */
public record Column<T>(String id, String title, Function<T, String> text, Optional<Comparator<T>> order, int chars,
        boolean shown, boolean number) {

    /** A column of text. */
    public static <T> Column<T> text(String id, String title, int chars, Function<T, String> text) {
        return new Column<>(id, title, text, Optional.empty(), chars, true, false);
    }

    /** A column of numbers, set to the right and sorted by value. */
    public static <T> Column<T> number(String id, String title, int chars, Function<T, ? extends Number> value) {
        return new Column<>(id, title, row -> String.valueOf(value.apply(row)),
                Optional.of(Comparator.comparingDouble(row -> value.apply(row).doubleValue())), chars, true, true);
    }

    /** The same column, sorted by something else than its text. */
    public <U extends Comparable<? super U>> Column<T> sortedBy(Function<T, U> value) {
        return new Column<>(id, title, text, Optional.of(Comparator.comparing(value)), chars, shown, number);
    }

    /** The same column, not shown until the user asks for it. */
    public Column<T> hidden() {
        return new Column<>(id, title, text, order, chars, false, number);
    }
}
