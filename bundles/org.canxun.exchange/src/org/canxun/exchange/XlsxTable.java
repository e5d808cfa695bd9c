package org.canxun.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an XLSX. Formulas give the values they were saved with. */
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

    void read() throws ProblemException {
        var cells = new ExcelCell(XlsxCheck.date1904(file, name));
        try (var book = open(); var rows = firstVisible(book).openStream()) {
            var iterator = rows.iterator();
            for (var row = next(iterator); row.isPresent(); row = next(iterator)) {
                sink.accept(row.get().getRowNum(), texts(row.get(), cells));
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

    private static Sheet firstVisible(ReadableWorkbook book) {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .orElseThrow(() -> new ExcelReaderException("no visible sheet"));
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

    private List<String> texts(Row row, ExcelCell cells) throws ProblemException {
        var texts = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        for (var cell : row) {
            if (cell == null) {
                continue;
            }
            var error = ExcelCell.error(cell);
            error.ifPresent(e -> addError(RowSink.letters(cell.getColumnIndex()) + row.getRowNum() + " " + e));
            texts.set(cell.getColumnIndex(), error.isPresent() ? "" : text(cell, cells));
        }
        return texts;
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
