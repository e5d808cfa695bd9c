package org.canxun.ui.district.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.canxun.core.templates.TemplateIssue;

/** A line of a form. */
sealed interface FormEntry {

    /** Tells it from the others of the same node. */
    String id();

    /** The field of an issue that this entry shows. */
    Optional<TemplateIssue.Field> issue();

    /**
     * A single value.
     *
     * @param choices of a shape that chooses
     * @param hint what is allowed; may be empty
     * @param change what storing a value means
     */
    record FormField(String id, String label, Shape shape, String value, List<Choice> choices, String hint,
            Optional<TemplateIssue.Field> issue, Function<String, Change> change) implements FormEntry {

        public FormField {
            choices = List.copyOf(choices);
        }
    }

    /** A small table; each row is a list of texts, one per column. */
    record FormRows(String id, String label, List<RowColumn> columns, List<List<String>> rows,
            Optional<TemplateIssue.Field> issue, Function<List<List<String>>, Change> change) implements FormEntry {

        public FormRows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A row to begin with. */
        List<String> fresh() {
            return columns.stream().map(column -> column.choices().isEmpty() ? column.initial()
                    : column.choices().get(0).code()).toList();
        }
    }

    /**
     * A column of a small table.
     *
     * @param chars its width
     * @param initial of a row that is new
     */
    record RowColumn(String label, Shape shape, int chars, List<Choice> choices, String initial) {

        static RowColumn of(String label, Shape shape, int chars) {
            return new RowColumn(label, shape, chars, List.of(), shape == Shape.NUMBER ? "0" : "");
        }

        static RowColumn of(String label, int chars, List<Choice> choices) {
            return new RowColumn(label, Shape.CHOICE, chars, choices, "");
        }
    }

    /** What the next entries are about. @param note may be empty */
    record FormHeading(String id, String label, String note) implements FormEntry {

        @Override
        public Optional<TemplateIssue.Field> issue() {
            return Optional.empty();
        }
    }
}
