package org.canxun.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.Workbook;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as XLSX: bold, frozen titles with their help as notes, a filter, drop-downs; ready to print on A4. */
final class XlsxBook {

    /** The format that keeps a program from taking 001 for 1, or what begins with = for a formula, when edited. */
    static final String AS_TEXT = "@";

    private static final int DIGITS = 15;
    private static final String MADE_BY = "Canxun";

    /** ECMA-376 part 1, 22.9.2.19: {@code _x000D_} is a carriage return, so a text that looks like it is escaped. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;

    XlsxBook(Workbook workbook) {
        this.workbook = workbook;
    }

    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
                var book = new org.dhatim.fastexcel.Workbook(out, MADE_BY, null)) {
            var tabs = workbook.sheets().stream().map(sheet -> book.newWorksheet(sheet.name())).toList();
            var lists = new ChoiceLists(book);
            for (var i = 0; i < tabs.size(); i++) {
                fill(tabs.get(i), workbook.sheets().get(i), lists);
            }
        }
    }

    private static void fill(Worksheet tab, Sheet sheet, ChoiceLists lists) {
        var bottom = sheet.rows().size();
        for (var c = 0; c < sheet.columns().size(); c++) {
            var column = sheet.columns().get(c);
            title(tab, c, column);
            for (var r = 0; r < bottom; r++) {
                var row = sheet.rows().get(r);
                if (c < row.size() && !row.get(c).isEmpty()) {
                    value(tab, r + 1, c, column, row.get(c));
                }
            }
            if (bottom > 0) {
                var style = tab.range(1, c, bottom, c).style().verticalAlignment("top").wrapText(column.wrap());
                (column.kind() == SheetColumn.Kind.TEXT ? style.format(AS_TEXT) : style).set();
            }
            if (!column.choices().isEmpty()) {
                lists.offer(column, tab.range(1, c, Math.max(bottom, Limits.ROWS - 1), c));
            }
        }
        tab.freezePane(0, 1);
        tab.setAutoFilter(0, 0, bottom, sheet.columns().size() - 1);
        tab.paperSize(PaperSize.A4_PAPER);
        tab.pageOrientation("landscape");
        tab.fitToWidth((short) 1);
        tab.fitToHeight((short) 0);
        tab.repeatRows(0);
    }

    private static void title(Worksheet tab, int c, SheetColumn column) {
        tab.width(c, column.width());
        if (column.kind() == SheetColumn.Kind.TEXT) {
            // Also for the empty cells below, which are there to be filled in.
            tab.style(c).format(AS_TEXT).verticalAlignment("top").wrapText(column.wrap()).set();
        }
        tab.value(0, c, escaped(column.header()));
        tab.style(0, c).bold().format(AS_TEXT).wrapText(true).verticalAlignment("center").set();
        if (!column.help().isEmpty()) {
            tab.comment(0, c, escaped(column.help()));
        }
    }

    private static void value(Worksheet tab, int r, int c, SheetColumn column, String text) {
        var number = column.kind() == SheetColumn.Kind.NUMBER ? number(text) : Optional.<BigDecimal>empty();
        if (number.isPresent()) {
            tab.value(r, c, number.get());
        } else {
            tab.value(r, c, escaped(text));
            if (column.kind() == SheetColumn.Kind.NUMBER) {
                tab.style(r, c).format(AS_TEXT).set();
            }
        }
    }

    /** Only a number that every program stores, shows and writes back as this very text. */
    static Optional<BigDecimal> number(String text) {
        if (text.length() > DIGITS + 2 || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return Optional.of(number).filter(n -> n.precision() <= DIGITS && plain.equals(text));
    }

    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
