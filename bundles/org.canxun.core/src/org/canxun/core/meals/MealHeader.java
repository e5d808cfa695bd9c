package org.canxun.core.meals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;

/**
 * The row that names the columns, and which of them is which.
 *
 * @param row its number in the file
 * @param titles as written, tidied
 * @param known whether it is certain to be a header: a row of data must not be taken for names
 */
record MealHeader(int row, List<String> titles, MealMapping mapping, Optional<String> savedAs,
        Map<MealField, Integer> places, boolean known) {

    /** Lists made by hand often begin with a title or a note. */
    static final int WITHIN = 10;
    private static final int FIELDS = 2;

    /** A row that may be the header. */
    record Candidate(int row, List<String> titles) {

        static Candidate of(int row, List<String> cells) {
            return new Candidate(row, cells.stream().map(CellText::tidy).toList());
        }

        private boolean has(MealMapping mapping) {
            var keys = titles.stream().map(MealMapping::key).collect(Collectors.toSet());
            return mapping.headers().values().stream().map(MealMapping::key).allMatch(keys::contains);
        }

        private long filled() {
            return titles.stream().filter(title -> !title.isEmpty()).count();
        }
    }

    /**
     * @param candidates the first rows, at least one
     * @param wanted what the user says
     * @param saved what the district has saved
     */
    static MealHeader of(List<Candidate> candidates, Optional<MealMapping> wanted, List<SavedMapping> saved,
            Faults errors) {
        if (wanted.isPresent()) {
            return wanted(candidates, wanted.get(), errors);
        }
        for (var candidate : candidates) {
            var best = saved.stream().filter(s -> !s.mapping().headers().isEmpty() && candidate.has(s.mapping()))
                    .max(Comparator.comparing((SavedMapping s) -> s.mapping().headers().size())
                            .thenComparing(SavedMapping::name, Comparator.reverseOrder()));
            if (best.isPresent()) {
                return located(candidate, best.get().mapping(), Optional.of(best.get().name()), true, errors);
            }
        }
        var named = candidates.stream().filter(c -> suggested(c, new Faults()).headers().size() >= FIELDS)
                .findFirst();
        var header = named.orElseGet(() -> fullest(candidates));
        return located(header, suggested(header, errors), Optional.empty(), named.isPresent(), errors);
    }

    private static MealHeader wanted(List<Candidate> candidates, MealMapping wanted, Faults errors) {
        var found = candidates.stream().filter(c -> c.has(wanted)).findFirst();
        if (found.isPresent() && !wanted.headers().isEmpty()) {
            return located(found.get(), wanted, Optional.empty(), true, errors);
        }
        var named = candidates.stream().filter(c -> suggested(c, new Faults()).headers().size() >= FIELDS)
                .findFirst();
        return located(named.orElseGet(() -> fullest(candidates)), wanted, Optional.empty(), named.isPresent(),
                errors);
    }

    private static Candidate fullest(List<Candidate> candidates) {
        return candidates.stream().max(Comparator.comparing(Candidate::filled)
                .thenComparing(Candidate::row, Comparator.reverseOrder())).orElseThrow();
    }

    private static MealMapping suggested(Candidate candidate, Faults errors) {
        var mapping = MealMapping.NONE;
        for (var title : candidate.titles()) {
            var field = MealField.byHeader(title);
            if (field.isPresent() && mapping.headers().containsKey(field.get())) {
                errors.add(candidate.row(), title, Problem.TABLE_COLUMN_TWICE);
            } else if (field.isPresent()) {
                mapping = mapping.with(field.get(), title);
            }
        }
        return mapping;
    }

    private static MealHeader located(Candidate candidate, MealMapping mapping, Optional<String> savedAs,
            boolean known, Faults errors) {
        var places = new EnumMap<MealField, Integer>(MealField.class);
        var absent = new ArrayList<String>();
        mapping.headers().forEach((field, header) -> {
            var found = IntStream.range(0, candidate.titles().size())
                    .filter(i -> MealMapping.key(candidate.titles().get(i)).equals(MealMapping.key(header))).boxed()
                    .toList();
            if (found.isEmpty()) {
                absent.add(header);
            } else {
                places.put(field, found.get(0));
            }
            if (found.size() > 1) {
                errors.add(candidate.row(), header, Problem.TABLE_COLUMN_TWICE);
            }
        });
        var taken = new HashSet<Integer>();
        places.forEach((field, place) -> {
            if (!taken.add(place)) {
                errors.add(candidate.row(), candidate.titles().get(place), Problem.MEAL_COLUMN_FOR_TWO);
            }
        });
        if (!absent.isEmpty()) {
            errors.add(candidate.row(), "", Problem.MEAL_HEADERS_ABSENT, String.join("、", absent));
        }
        if (!mapping.missing().isEmpty()) {
            errors.add(candidate.row(), "", Problem.MEAL_FIELDS_MISSING, MealField.labels(mapping.missing()));
        }
        return new MealHeader(candidate.row(), candidate.titles(), mapping, savedAs, places, known);
    }

    /** Whether rows can be read by it. */
    boolean complete() {
        return mapping.missing().isEmpty() && places.size() == mapping.headers().size();
    }

    List<String> unmapped() {
        return IntStream.range(0, titles.size()).filter(i -> !places.containsValue(i)).mapToObj(titles::get)
                .filter(title -> !title.isEmpty()).toList();
    }

    /** As written in the file. */
    String title(MealField field) {
        return places.containsKey(field) ? titles.get(places.get(field)) : mapping.headers().getOrDefault(field, "");
    }

    String text(MealField field, List<String> cells) {
        var place = places.get(field);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
