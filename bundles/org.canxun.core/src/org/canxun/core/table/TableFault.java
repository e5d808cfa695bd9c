package org.canxun.core.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;

/**
 * Something to correct or to know about in a table.
 *
 * @param sheet its name; empty when the file has but one that counts
 * @param row as the user sees it in the file, from 1; 0 when the sheet or file as a whole is meant
 * @param column title as written in the file; empty when the row as a whole is meant
 * @param arguments texts, or {@link Localized} where they have words of their own
 */
public record TableFault(String sheet, int row, String column, ProblemCode problem, List<Object> arguments)
        implements Localized {

    public TableFault {
        arguments = List.copyOf(arguments);
    }

    public static TableFault of(int row, String column, ProblemCode problem, Object... arguments) {
        return new TableFault("", row, column, problem, Stream.of(arguments)
                .<Object>map(a -> a instanceof Localized ? a : String.valueOf(a)).toList());
    }

    public static TableFault of(int row, String column, ProblemException cause) {
        return of(row, column, cause.problem(), cause.arguments().toArray());
    }

    /** The same, found in that sheet. */
    public TableFault inSheet(String name) {
        return new TableFault(name, row, column, problem, arguments);
    }

    /**
     * Place, what is wrong and what to do, such as {@code 第 17 行「经度」：“abc”不是数字。…} or, where sheets have names,
     * {@code 工作表“项目”第 12 行，列“分值”：不能为空。…}.
     */
    @Override
    public String text(Locale locale) {
        var text = problem.text(locale, arguments.toArray());
        var at = String.valueOf(row);
        if (sheet.isEmpty()) {
            if (row == 0) {
                return text;
            }
            return column.isEmpty() ? Problem.TABLE_AT_ROW.text(locale, at, text)
                    : Problem.TABLE_AT_CELL.text(locale, at, column, text);
        }
        if (row == 0) {
            return Problem.SHEET_AT.text(locale, sheet, text);
        }
        return column.isEmpty() ? Problem.SHEET_AT_ROW.text(locale, sheet, at, text)
                : Problem.SHEET_AT_CELL.text(locale, sheet, at, column, text);
    }
}
