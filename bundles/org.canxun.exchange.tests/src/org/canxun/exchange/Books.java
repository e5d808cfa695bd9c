package org.canxun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.SheetColumn.Kind;

/** Sheets to be written, and a look at what was written that does not go through the program's own reader. */
final class Books {

    private Books() {}

    static SheetColumn text(String header, String... choices) {
        return new SheetColumn(header, "", 20, true, Kind.TEXT, List.of(choices));
    }

    static SheetColumn number(String header) {
        return new SheetColumn(header, "", 8, false, Kind.NUMBER, List.of());
    }

    @SafeVarargs
    static Sheet sheet(String name, List<SheetColumn> columns, List<String>... rows) {
        return new Sheet(name, columns, Arrays.asList(rows));
    }

    /** Every part of a zip by name. */
    static Map<String, String> parts(Path file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                try (var bytes = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
