package org.canxun.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.table.Sheet;

/** Refuses what would be lost, cut or damage the file when a sheet is written. */
final class SheetCheck {

    /** What spreadsheet programs hold, also when they open a CSV; the rest is cut without a word. */
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;
    private static final int CELL = 32_767;

    private static final int NAME = 31;
    private static final String NOT_IN_NAMES = "/\\?*[]:";

    private final Sheet sheet;

    SheetCheck(Sheet sheet) {
        this.sheet = sheet;
    }

    static void requireNames(List<Sheet> sheets) throws ProblemException {
        var names = new HashSet<String>();
        names.add(ChoiceLists.SHEET);
        for (var sheet : sheets) {
            var name = sheet.name();
            var sound = !name.isBlank() && name.length() <= NAME && !name.startsWith("'") && !name.endsWith("'")
                    && name.chars().noneMatch(c -> c < ' ' || NOT_IN_NAMES.indexOf(c) >= 0)
                    && name.codePoints().allMatch(SheetCheck::isXml);
            if (!sound || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new ProblemException(Problem.SHEET_NAME, name);
            }
        }
    }

    void run() throws ProblemException {
        if (sheet.rows().size() >= ROWS || sheet.columns().size() > COLUMNS) {
            throw new ProblemException(Problem.SHEET_TOO_LARGE, sheet.name(), String.valueOf(ROWS),
                    String.valueOf(COLUMNS));
        }
        for (var column = 0; column < sheet.columns().size(); column++) {
            check(1, column, sheet.columns().get(column).header());
            check(1, column, sheet.columns().get(column).help());
            for (var choice : sheet.columns().get(column).choices()) {
                check(1, column, choice);
            }
        }
        for (var row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (var column = 0; column < cells.size(); column++) {
                check(row + 2, column, cells.get(column));
            }
        }
    }

    private void check(int row, int column, String text) throws ProblemException {
        if (text.length() > CELL) {
            throw problem(Problem.SHEET_CELL_TOO_LONG, row, column, String.valueOf(CELL));
        }
        var bad = text.codePoints().filter(c -> !isXml(c)).findFirst();
        if (bad.isPresent()) {
            throw problem(Problem.SHEET_CHARACTER, row, column, String.format(Locale.ROOT, "U+%04X", bad.getAsInt()));
        }
    }

    private ProblemException problem(Problem problem, int row, int column, String detail) {
        return new ProblemException(problem, sheet.name(), String.valueOf(row), sheet.columns().get(column).header(),
                detail);
    }

    /** XML 1.0, production 2: neither control characters nor halves of surrogate pairs. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                || c > 0xFFFF;
    }
}
