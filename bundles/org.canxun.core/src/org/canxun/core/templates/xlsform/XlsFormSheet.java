package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;

/** A sheet of an XLSForm: the raw rows as they come from the file, then the rows under their header. */
final class XlsFormSheet {

    private static final int HEADER_WITHIN = 10;

    private final String title;
    private final List<Line> lines = new ArrayList<>();
    private List<XlsFormColumn> columns = List.of();
    private List<XlsFormRow> rows = List.of();

    XlsFormSheet(String title) {
        this.title = title;
    }

    private record Line(int number, List<String> cells) {}

    String title() {
        return title;
    }

    void add(int number, List<String> cells) {
        lines.add(new Line(number, cells));
    }

    /** Whether some row among the first is a header with all of these. */
    boolean hasHeader(Set<XlsFormField> fields) {
        return lines.stream().limit(HEADER_WITHIN).anyMatch(line -> isHeader(line, fields));
    }

    /** The first rows, to tell other tables by. */
    Stream<List<String>> first() {
        return lines.stream().limit(HEADER_WITHIN).map(Line::cells);
    }

    private static boolean isHeader(Line line, Set<XlsFormField> fields) {
        return XlsFormColumn.of(line.cells()).stream().flatMap(column -> column.field().stream())
                .collect(Collectors.toSet()).containsAll(fields);
    }

    /**
     * Finds the header and cuts the rows by it.
     *
     * @param needed without all of these in one row there is no header
     */
    void read(Set<XlsFormField> needed, Faults errors, Faults warnings) {
        var header = lines.stream().limit(HEADER_WITHIN).filter(line -> isHeader(line, needed)).findFirst();
        if (header.isEmpty()) {
            errors.inSheet(title).add(0, "", Problem.SHEET_HEADER_MISSING,
                    needed.stream().map(XlsFormField::title).sorted().collect(Collectors.joining("、")));
            return;
        }
        if (lines.get(0) != header.get()) {
            warnings.inSheet(title).add(header.get().number(), "", Problem.TABLE_ABOVE_HEADER);
        }
        columns = XlsFormColumn.of(header.get().cells());
        twice(header.get().number(), errors.inSheet(title));
        rows = lines.stream().skip(lines.indexOf(header.get()) + 1L)
                .filter(line -> line.cells().stream().anyMatch(cell -> !CellText.tidy(cell).isEmpty()))
                .map(line -> new XlsFormRow(line.number(), columns, line.cells(), errors.inSheet(title))).toList();
        nameless(header.get().number(), warnings.inSheet(title));
    }

    private void twice(int number, Faults errors) {
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (column.field().isPresent() && !seen.add(column.field().get() + "\n" + column.language())) {
                errors.add(number, column.title(), Problem.TABLE_COLUMN_TWICE);
            }
        }
    }

    /** Columns without a name are warned of once, like those with a name nobody knows. */
    private void nameless(int number, Faults warnings) {
        var seen = new HashSet<Integer>();
        rows.forEach(row -> row.nameless().forEach((place, text) -> {
            if (seen.add(place)) {
                warnings.add(row.number(), "", Problem.TABLE_NAMELESS, XlsFormText.shorten(text, 40));
            }
        }));
        var unknown = columns.stream().filter(column -> column.field().isEmpty() && !column.title().isEmpty())
                .map(XlsFormColumn::title).collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            warnings.add(number, "", Problem.TABLE_COLUMNS_UNKNOWN, unknown);
        }
    }

    List<XlsFormColumn> columns() {
        return columns;
    }

    List<XlsFormRow> rows() {
        return rows;
    }

    /** Warns of what was left, in the order of the rows. */
    void report(XlsFormLanguage language, Faults warnings) {
        rows.forEach(row -> row.report(language, warnings.inSheet(title)));
    }
}
