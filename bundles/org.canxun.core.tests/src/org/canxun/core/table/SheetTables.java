package org.canxun.core.table;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;

/** A workbook in memory whose cells can be spoilt one by one. Whatever file is asked for, this is it. */
public final class SheetTables implements TableReader {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    public SheetTables(Workbook workbook) {
        for (var sheet : workbook.sheets()) {
            var rows = new ArrayList<List<String>>();
            rows.add(new ArrayList<>(sheet.columns().stream().map(SheetColumn::header).toList()));
            sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
            sheets.put(sheet.name(), rows);
        }
    }

    /** @param row from 1, also one behind the last */
    public SheetTables put(String sheet, int row, String column, String text) {
        var rows = sheets.get(sheet);
        var place = rows.get(0).indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(column);
        }
        return put(sheet, row, place, text);
    }

    public SheetTables put(String sheet, int row, int place, String text) {
        var rows = sheets.computeIfAbsent(sheet, name -> new ArrayList<>());
        while (rows.size() < row) {
            rows.add(new ArrayList<>());
        }
        var cells = rows.get(row - 1);
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
        return this;
    }

    public SheetTables remove(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public SheetTables rename(String sheet, String name) {
        sheets.put(name, sheets.remove(sheet));
        return this;
    }

    @Override
    public void readWorkbook(Path file, SheetHandler handler) throws ProblemException {
        for (var sheet : sheets.entrySet()) {
            var number = 0;
            for (var cells : sheet.getValue()) {
                number++;
                if (!cells.stream().allMatch(String::isBlank)) {
                    handler.row(sheet.getKey(), number, List.copyOf(cells));
                }
            }
        }
    }

    @Override
    public void read(Path file, RowHandler handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readCsv(InputStream csv, String name, RowHandler handler) {
        throw new UnsupportedOperationException();
    }
}
