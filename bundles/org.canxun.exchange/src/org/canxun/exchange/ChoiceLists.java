package org.canxun.exchange;

import java.util.List;

import org.canxun.core.table.SheetColumn;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.XmlEscapeHelper;

/** Drop-downs. Short lists stand in the rule itself, others on a hidden sheet that the rule refers to. */
final class ChoiceLists {

    /** The hidden sheet. */
    static final String SHEET = "_lists";

    /** What spreadsheet programs allow for a list within a rule, and for title and text of its message. */
    private static final int LIST = 255;
    private static final int TITLE = 32;
    private static final int TEXT = 200;

    private final Workbook book;
    private Worksheet sheet;
    private int lists;

    ChoiceLists(Workbook book) {
        this.book = book;
    }

    void offer(SheetColumn column, Range cells) {
        var title = escaped(column.header(), TITLE);
        var text = escaped(String.join("、", column.choices()), TEXT);
        if (fitsRule(column.choices())) {
            var list = '"' + String.join(",", column.choices()) + '"';
            cells.validateWithListByFormula(XmlEscapeHelper.escape(list)).errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true).errorTitle(title).error(text);
        } else {
            cells.validateWithList(list(column.choices())).errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true).errorTitle(title).error(text);
        }
    }

    /** Within a rule a comma parts the list, and blanks around a choice are lost. */
    private static boolean fitsRule(List<String> choices) {
        return String.join(",", choices).length() <= LIST && choices.stream()
                .allMatch(choice -> choice.equals(choice.strip()) && choice.matches("[^,\"\\r\\n]+"));
    }

    private Range list(List<String> choices) {
        if (sheet == null) {
            sheet = book.newWorksheet(SHEET);
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        for (var row = 0; row < choices.size(); row++) {
            sheet.value(row, lists, XlsxBook.escaped(choices.get(row)));
        }
        var range = sheet.range(0, lists, choices.size() - 1, lists);
        range.style().format(XlsxBook.AS_TEXT).set();
        lists++;
        return range;
    }

    /** The library writes these two as they are. */
    private static String escaped(String text, int most) {
        var shown = text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most / 2 - 1)) + "…";
        return XmlEscapeHelper.escape(XlsxBook.escaped(shown));
    }
}
