package org.canxun.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;

/**
 * A sheet as CSV by RFC 4180. The mark at the start tells Excel and WPS that it is UTF-8. Every cell stands in quotes:
 * otherwise a title such as {@code sep=;} or a single column with semicolons would decide how the file is read.
 */
final class CsvSheet {

    private static final char MARK = '\uFEFF';

    private CsvSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        writer.write(MARK);
        try (var printer = format.print(writer)) {
            printer.printRecord(sheet.columns().stream().map(SheetColumn::header));
            for (var row : sheet.rows()) {
                printer.printRecord(row);
            }
        }
    }
}
