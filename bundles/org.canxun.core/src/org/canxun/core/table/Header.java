package org.canxun.core.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canxun.core.Problem;

/** Which column of the file is which. Names may come in any order, case and width, in Chinese or English. */
final class Header<C extends Enum<C> & Column> {

    private final List<String> titles;
    private final Map<C, Integer> places;
    private final List<Integer> nameless;

    private Header(List<String> titles, Map<C, Integer> places) {
        this.titles = titles;
        this.places = places;
        nameless = IntStream.range(0, titles.size()).filter(i -> titles.get(i).isEmpty()).boxed().toList();
    }

    /** Empty when the row cannot serve as header of such a table; then the errors say why. */
    static <C extends Enum<C> & Column> Optional<Header<C>> of(int row, List<String> cells, Class<C> type,
            Faults errors, Faults warnings) {
        var names = names(type);
        var titles = cells.stream().map(CellText::tidy).toList();
        var places = new EnumMap<C, Integer>(type);
        var unknown = new ArrayList<String>();
        var sound = true;
        for (var i = 0; i < titles.size(); i++) {
            var column = names.get(CellText.key(titles.get(i)));
            if (column == null) {
                if (!titles.get(i).isEmpty()) {
                    unknown.add(titles.get(i));
                }
            } else if (places.putIfAbsent(column, i) != null) {
                errors.add(row, titles.get(i), Problem.TABLE_COLUMN_TWICE);
                sound = false;
            }
        }
        var missing = Stream.of(type.getEnumConstants()).filter(c -> c.required() && !places.containsKey(c)).toList();
        if (!missing.isEmpty()) {
            errors.add(row, "", Problem.TABLE_COLUMNS_MISSING, titles(missing));
            sound = false;
        }
        if (!unknown.isEmpty()) {
            warnings.add(row, "", Problem.TABLE_COLUMNS_UNKNOWN, String.join("、", unknown));
        }
        return sound ? Optional.of(new Header<>(titles, places)) : Optional.empty();
    }

    /** How many known columns a row would name if it were the header. */
    static <C extends Enum<C> & Column> long matches(List<String> cells, Class<C> type) {
        var names = names(type);
        return cells.stream().map(cell -> names.get(CellText.key(cell))).filter(c -> c != null).distinct().count();
    }

    static <C extends Enum<C> & Column> String requiredTitles(Class<C> type) {
        return titles(Stream.of(type.getEnumConstants()).filter(Column::required).toList());
    }

    Set<C> columns() {
        return places.keySet();
    }

    /** Places without a title between those with one. */
    List<Integer> nameless() {
        return nameless;
    }

    int width() {
        return titles.size();
    }

    Optional<Integer> place(C column) {
        return Optional.ofNullable(places.get(column));
    }

    /** As written in the file; the name shown to users when the file lacks it. */
    String title(C column) {
        return place(column).map(titles::get).orElse(column.names().get(0));
    }

    private static String titles(List<? extends Column> columns) {
        return columns.stream().map(c -> c.names().get(0)).collect(Collectors.joining("、"));
    }

    private static <C extends Enum<C> & Column> Map<String, C> names(Class<C> type) {
        var names = new HashMap<String, C>();
        for (var column : type.getEnumConstants()) {
            Stream.concat(column.names().stream(), Stream.of(column.name()))
                    .forEach(name -> names.put(CellText.key(name), column));
        }
        return names;
    }
}
