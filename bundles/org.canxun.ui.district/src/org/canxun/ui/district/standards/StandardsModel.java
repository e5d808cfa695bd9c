package org.canxun.ui.district.standards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;

/** The list of checklists without its window: what can be done with what is selected. */
final class StandardsModel {

    private static final Comparator<TemplateRow> AGE =
            Comparator.comparing((TemplateRow row) -> row.state() == TemplateState.DRAFT)
                    .thenComparingInt(TemplateRow::version);

    private List<TemplateRow> rows = List.of();
    private List<TemplateRow> selected = List.of();
    private boolean somebody;

    void rows(List<TemplateRow> read) {
        rows = List.copyOf(read);
        selected = rows.stream().filter(row -> selected.stream().anyMatch(s -> s.id().equals(row.id()))).toList();
    }

    void select(List<TemplateRow> wanted) {
        selected = List.copyOf(wanted);
    }

    /** @param here whether somebody works here in whose name things are done */
    void somebody(boolean here) {
        somebody = here;
    }

    Optional<TemplateRow> single() {
        return selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
    }

    boolean enabled(Action action) {
        var state = single().map(TemplateRow::state).orElse(null);
        return switch (action) {
            case CREATE, IMPORT -> somebody;
            case REVISE -> somebody && state != null && state != TemplateState.DRAFT;
            case EDIT -> state != null && (somebody || state != TemplateState.DRAFT);
            case EXPORT -> state != null;
            case COMPARE -> compared().isPresent();
            case PUBLISH, DISCARD -> somebody && state == TemplateState.DRAFT;
            case WITHDRAW -> somebody && state == TemplateState.PUBLISHED;
        };
    }

    /** Two versions to be put side by side. */
    record Pair(TemplateRow before, TemplateRow after) {}

    /** The two selected, older first; or the one selected with what it came from. */
    Optional<Pair> compared() {
        if (selected.size() == 2) {
            var both = selected.stream().sorted(AGE).toList();
            return Optional.of(new Pair(both.get(0), both.get(1)));
        }
        return single().flatMap(row -> origin(row).map(before -> new Pair(before, row)));
    }

    /** What a draft was made from; the version before a version. */
    private Optional<TemplateRow> origin(TemplateRow row) {
        if (row.state() == TemplateState.DRAFT) {
            return rows.stream().filter(other -> other.id().equals(row.basedOn())).findFirst();
        }
        return rows.stream()
                .filter(other -> other.code().equals(row.code()) && other.state() != TemplateState.DRAFT
                        && other.version() < row.version())
                .max(Comparator.comparingInt(TemplateRow::version));
    }

    /** Codes in use, each once, in the order of the list. */
    List<String> codes() {
        return rows.stream().map(TemplateRow::code).distinct().toList();
    }
}
