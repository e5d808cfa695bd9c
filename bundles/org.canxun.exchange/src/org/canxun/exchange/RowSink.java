package org.canxun.exchange;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader.SheetHandler;
import org.canxun.core.table.TableFault;

/** Where rows of every format go: holds the limits, drops blank rows and the empty cells at the end of a row. */
final class RowSink {

    private final String name;
    private final SheetHandler handler;
    private String sheet = "";
    private int rows;

    RowSink(String name, SheetHandler handler) {
        this.name = name;
        this.handler = handler;
    }

    /** @param next name of the sheet the following rows are in; empty when it does not matter */
    void enter(String next) {
        sheet = next;
    }

    /** @param number as the user sees it, from 1 */
    void accept(int number, List<String> cells) throws ProblemException {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        if (++rows > Limits.ROWS) {
            throw new ProblemException(Problem.TABLE_TOO_MANY_ROWS, name, String.valueOf(Limits.ROWS));
        }
        if (width > Limits.COLUMNS) {
            throw new ProblemException(Problem.TABLE_TOO_MANY_COLUMNS, name, new Place(sheet, number),
                    String.valueOf(Limits.COLUMNS));
        }
        for (var column = 0; column < width; column++) {
            if (cells.get(column).length() > Limits.CELL) {
                throw new ProblemException(Problem.TABLE_CELL_TOO_LONG, name, new Place(sheet, number),
                        letters(column), String.valueOf(Limits.CELL));
            }
        }
        handler.row(sheet, number, List.copyOf(cells.subList(0, width)));
    }

    /** About the sheet as a whole. */
    void warn(ProblemCode problem, Object... arguments) {
        handler.warning(TableFault.of(0, "", problem, arguments).inSheet(sheet));
    }

    /** Where a row is, for messages. */
    private record Place(String sheet, int row) implements Localized {
        @Override
        public String text(Locale locale) {
            var at = String.valueOf(row);
            return sheet.isEmpty() ? Problem.PLACE_ROW.text(locale, at)
                    : Problem.PLACE_SHEET_ROW.text(locale, sheet, at);
        }
    }

    /** A, B, … Z, AA, … as spreadsheet programs name columns. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
