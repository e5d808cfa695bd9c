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
    private final CellList errors = new CellList();

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
            var visible = visible(book);
            for (var sheet : visible.subList(0, Math.min(sheets, visible.size()))) {
                read(sheet, names.apply(sheet), cells);
            }
        } catch (IOException | ExcelReaderException e) {
            throw damaged(e);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.TABLE_ERROR_CELLS, name, errors.text(), errors.count());
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
        var formulas = new CellList();
        try (var rows = sheet.openStream()) {
            var iterator = rows.iterator();
            for (var row = next(iterator); row.isPresent(); row = next(iterator)) {
                sink.accept(row.get().getRowNum(), texts(row.get(), title, cells, formulas));
            }
        }
        if (!formulas.isEmpty()) {
            sink.warn(Problem.TABLE_FORMULAS, formulas.text(), formulas.count());
        }
    }

    private List<Sheet> visible(ReadableWorkbook book) throws ProblemException {
        var visible = book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        if (visible.isEmpty()) {
            throw new ProblemException(Problem.TABLE_NO_SHEET, name);
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

    private List<String> texts(Row row, String sheet, ExcelCell cells, CellList formulas) throws ProblemException {
        var texts = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        for (var cell : row) {
            if (cell == null) {
                continue;
            }
            var error = ExcelCell.error(cell);
            error.ifPresent(e -> errors.add(address(sheet, row, cell) + " " + e));
            if (cell.getFormula() != null && error.isEmpty()) {
                formulas.add(address("", row, cell));
            }
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
}
