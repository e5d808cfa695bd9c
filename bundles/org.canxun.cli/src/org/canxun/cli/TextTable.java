package org.canxun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table for a terminal. */
record TextTable(List<String> header, List<List<String>> rows) {

    private static final String GAP = "  ";

    Stream<String> lines() {
        var widths = new int[header.size()];
        Stream.concat(Stream.of(header), rows.stream()).forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return Stream.concat(Stream.of(header), rows.stream()).map(row -> line(row, widths));
    }

    private static String line(List<String> row, int[] widths) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(row.get(i) + " ".repeat(widths[i] - width(row.get(i))));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    /** Terminals show East Asian wide characters in two columns. */
    private static int width(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint >= 0x3000 && codePoint <= 0x303f
                || codePoint >= 0xff01 && codePoint <= 0xff60;
    }
}
