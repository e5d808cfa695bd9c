package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.SheetColumn.Kind;
import org.canxun.core.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever text a sheet holds, it is read back as it was. */
class RoundTripTest {

    private static final int SHEETS = 60;
    private static final List<String> PIECES = List.of("\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "=1+1", "+",
            "-5",
            "@SUM(A1)", "=cmd|'/c calc'!A0", "全角，“引号”１２３", "😀👨‍👩‍👧", "𠮷龦", " ", "\u3000", "\u00A0", "<a>&amp;</a>",
            "]]>", "<!--", "_x000D_", "_x0041_x0042_", "_x005F_x000A_", "'", "\\", "sep=;", "#N/A", "007", "1.50", "5",
            "-0", "1e5", "123456789012345678", "0.1", "TRUE", "2025-03-01", "%PDF", "\uFEFF", "\u200B",
            "长".repeat(3_000),
            "é", "e\u0301", "\u0085", "\u2028", "null", "助餐点");

    @TempDir
    Path folder;

    @Test
    void xlsx() throws Exception {
        var file = folder.resolve("a.xlsx");
        for (var seed = 0; seed < SHEETS; seed++) {
            var sheet = sheet(new Random(seed));
            new FileWorkbookWriter().write(file, new Workbook(List.of(sheet)));
            assertEquals(expected(sheet), Rows.of(file), "seed " + seed);
        }
    }

    @Test
    void csv() throws Exception {
        var file = folder.resolve("a.csv");
        for (var seed = 0; seed < SHEETS; seed++) {
            var sheet = sheet(new Random(seed));
            new FileWorkbookWriter().writeCsv(file, sheet);
            assertEquals(expected(sheet), Rows.of(file), "seed " + seed);
        }
        assertEquals("\uFEFF", Files.readString(file).substring(0, 1), "Excel and WPS need it");
    }

    /** Blank rows, and empty cells at the end of a row, are passed over by every reader. */
    private static Map<Integer, List<String>> expected(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.columns().stream().map(SheetColumn::header).toList());
        rows.addAll(sheet.rows());
        var expected = new LinkedHashMap<Integer, List<String>>();
        for (var i = 0; i < rows.size(); i++) {
            var width = rows.get(i).size();
            while (width > 0 && rows.get(i).get(width - 1).isBlank()) {
                width--;
            }
            if (width > 0) {
                expected.put(i + 1, rows.get(i).subList(0, width));
            }
        }
        return expected;
    }

    private static Sheet sheet(Random random) {
        var columns = new ArrayList<SheetColumn>();
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            var kind = Kind.values()[random.nextInt(2)];
            columns.add(new SheetColumn(text(random), text(random), 1 + random.nextInt(60), random.nextBoolean(), kind,
                    random.nextInt(4) == 0 ? List.of(text(random), "是") : List.of()));
        }
        var rows = new ArrayList<List<String>>();
        for (var i = random.nextInt(12); i > 0; i--) {
            var row = new ArrayList<String>();
            for (var j = random.nextInt(columns.size() + 1); j > 0; j--) {
                row.add(text(random));
            }
            rows.add(row);
        }
        return new Sheet("项目", columns, rows);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(4); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.length() > Limits.CELL ? text.substring(0, Limits.CELL) : text.toString();
    }
}
