package org.canxun.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an XLSX. Formulas give the values they were saved with. */
final class XlsxTable {

    private final Path file;
    private final String name;
    private final RowSink sink;
    private final List<String> errors = new ArrayList<>();
    private int errorCount;

    XlsxTable(Path file, String name, RowSink sink) {
        this.file = file;
        this.name = name;
        this.sink = sink;
    }

    /** The first one, as if it had no name. */
    void readFirst() throws ProblemException {
        read(1, sheet -> "");
    }

    void readAll() throws ProblemException {
        read(Integer.MAX_VALUE, Sheet::getName);
    }

    private void read(int sheets, Function<Sheet, String> names) throws ProblemException {
        var cells = new ExcelCell(XlsxCheck.date1904(file, name));
        try (var book = open()) {
            for (var sheet : visible(book).subList(0, Math.min(sheets, visible(book).size()))) {
                read(sheet, names.apply(sheet), cells);
            }
        } catch (IOException | ExcelReaderException e) {
            throw damaged(e);
        }
        if (errorCount > 0) {
            throw new ProblemException(Problem.TABLE_ERROR_CELLS, name, String.join("、", errors),
                    String.valueOf(errorCount));
        }
    }

    private ReadableWorkbook open() throws IOException, ProblemException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            // Some programs write no styles; without them numbers are just numbers.
            return openWithoutStyles();
        }
    }

    private ReadableWorkbook openWithoutStyles() throws IOException, ProblemException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private void read(Sheet sheet, String title, ExcelCell cells) throws ProblemException, IOException {
        sink.enter(title);
        try (var rows = sheet.openStream()) {
            var iterator = rows.iterator();
            for (var row = next(iterator); row.isPresent(); row = next(iterator)) {
                sink.accept(row.get().getRowNum(), texts(row.get(), title, cells));
            }
        }
    }

    private static List<Sheet> visible(ReadableWorkbook book) {
        var visible = book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        if (visible.isEmpty()) {
            throw new ExcelReaderException("no visible sheet");
        }
        return visible;
    }

    /** The library answers malformed content with whatever exception it runs into. */
    private Optional<Row> next(Iterator<Row> rows) throws ProblemException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private ProblemException damaged(Exception cause) {
        return new ProblemException(cause, Problem.TABLE_DAMAGED, name, String.valueOf(cause.getMessage()));
    }

    private List<String> texts(Row row, String sheet, ExcelCell cells) throws ProblemException {
        var texts = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        for (var cell : row) {
            if (cell == null) {
                continue;
            }
            var error = ExcelCell.error(cell);
            error.ifPresent(e -> addError(address(sheet, row, cell) + " " + e));
            texts.set(cell.getColumnIndex(), error.isPresent() ? "" : text(cell, cells));
        }
        return texts;
    }

    /** As spreadsheet programs write it: B4, or 项目!B4. */
    private static String address(String sheet, Row row, Cell cell) {
        var address = RowSink.letters(cell.getColumnIndex()) + row.getRowNum();
        return sheet.isEmpty() ? address : sheet + "!" + address;
    }

    private String text(Cell cell, ExcelCell cells) throws ProblemException {
        try {
            return cells.text(cell);
        } catch (ArithmeticException | NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** Reading goes on, so that the user sees all of them at once. */
    private void addError(String error) {
        if (++errorCount <= Limits.ERROR_CELLS) {
            errors.add(error);
        }
    }
}
