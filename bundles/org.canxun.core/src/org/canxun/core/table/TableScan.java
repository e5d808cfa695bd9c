package org.canxun.core.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.canxun.core.Problem;
import org.canxun.core.port.TableReader;

/**
 * Turns the raw rows of a reader into {@link TableRow}s. Lists made by hand often begin with a title or a note, so
 * the header is looked for in the first rows: it is the first row that names at least two known columns.
 */
public final class TableScan<C extends Enum<C> & Column> implements TableReader.RowHandler {

    private static final int HEADER_WITHIN = 10;
    private static final int HEADER_COLUMNS = 2;

    private final Class<C> type;
    private final Faults errors;
    private final Faults warnings;
    private final Consumer<TableRow<C>> rows;
    private Optional<Header<C>> header = Optional.empty();
    private boolean headerSeen;
    private final Set<Integer> nameless = new HashSet<>();
    private int above;
    private int count;

    public TableScan(Class<C> type, Faults errors, Faults warnings, Consumer<TableRow<C>> rows) {
        this.type = type;
        this.errors = errors;
        this.warnings = warnings;
        this.rows = rows;
    }

    /** How many known columns a row would name if it were the header. */
    public static <C extends Enum<C> & Column> int known(List<String> cells, Class<C> type) {
        return (int) Header.matches(cells, type);
    }

    @Override
    public void row(int number, List<String> cells) {
        if (headerSeen) {
            count++;
            header.ifPresent(h -> data(number, cells, h));
        } else if (above < HEADER_WITHIN && Header.matches(cells, type) >= HEADER_COLUMNS) {
            headerSeen = true;
            if (above > 0) {
                warnings.add(number, "", Problem.TABLE_ABOVE_HEADER);
            }
            header = Header.of(number, cells, type, errors, warnings);
        } else {
            above++;
        }
    }

    private void data(int number, List<String> cells, Header<C> columns) {
        for (var place : columns.nameless()) {
            if (place < cells.size() && !cells.get(place).isBlank() && nameless.add(place)) {
                warnings.add(number, "", Problem.TABLE_NAMELESS, CellText.shorten(CellText.tidy(cells.get(place))));
            }
        }
        rows.accept(TableRow.of(number, cells, columns, type, errors, warnings));
    }

    @Override
    public void warning(TableFault fault) {
        warnings.add(fault);
    }

    /** To be called after the last row where a table may be empty: reports one of several sheets without header. */
    public void finishSheet() {
        if (!headerSeen) {
            errors.add(0, "", Problem.SHEET_HEADER_MISSING, Header.requiredTitles(type));
        }
    }

    /** To be called after the last row: reports a table without header or without rows. */
    public void finish() {
        if (!headerSeen) {
            errors.add(0, "", Problem.TABLE_HEADER_MISSING, Header.requiredTitles(type));
        } else if (count == 0) {
            errors.add(0, "", Problem.TABLE_NO_ROWS);
        }
    }

    /** Those the file has. */
    public Set<C> columns() {
        return header.map(h -> Set.copyOf(h.columns())).orElse(Set.of());
    }

    /** Rows of data met, sound or not. */
    public int count() {
        return count;
    }
}
