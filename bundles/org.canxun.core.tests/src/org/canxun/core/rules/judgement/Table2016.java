package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The 30 items of 《餐饮服务日常监督检查要点表》 (2016), 7 of them key, and the two scored items the Jiangsu guide adds, with their
 * points for each kind of business (《江苏省餐饮服务日常监督检查操作指南》, as cited by the Changshu project of 2018). A dash stands
 * where the guide gives an item no points because such a business lacks what it is about.
 */
final class Table2016 {

    /** Item, key, then points of large, small or medium caterers, central kitchens, canteens. */
    private static final String TABLE = """
            1.1 N 2 2 2 2
            2.1 N 2 2 2 2
            2.2 N 2 2 2 2
            2.3 N 1 1 1 1
            3.1 Y 6 3 6 4
            3.2 Y 2 - 2 2
            4.1 Y 5 3 5 5
            4.2 Y 3 5 3 3
            4.3 N 2 1 2 3
            4.4 N 4 6 4 5
            5.1 N 2 6 3 3
            5.2 N 2 4 3 3
            5.3 N 2 1 2 2
            5.4 N 2 1 1 1
            6.1 Y 6 5 6 6
            6.2 N 4 3 5 4
            6.3 N 2 4 2 3
            7.1 N 5 5 4 4
            7.2 N 4 6 4 4
            7.3 N 3 3 2 3
            7.4 N 3 1 3 4
            7.5 N - - 4 -
            7.6 N 3 2 3 3
            8.1 N 5 3 4 4
            8.2 N 3 3 2 3
            8.3 N 2 4 2 2
            8.4 Y 3 2 2 2
            9.1 N 3 3 3 3
            9.2 N 3 6 3 3
            9.3 Y 4 3 3 4
            10  N 5 5 5 5
            11  N 5 5 5 5
            """;

    static final int LARGE = 2;
    static final int SMALL = 3;
    static final int KITCHEN = 4;
    static final int CANTEEN = 5;

    private Table2016() {}

    /** @param failed codes of items, separated by blanks */
    static List<JudgedItem> points(int business, String failed, String notApplicable) {
        return rows().filter(row -> !row[business].equals("-"))
                .map(row -> Items.item(row[0], row[1].equals("Y"), row[business], outcome(row, failed, notApplicable)))
                .toList();
    }

    /** The official 30 items, each worth 1. */
    static List<JudgedItem> official(String failed, String notApplicable) {
        return rows().filter(row -> row[0].contains("."))
                .map(row -> Items.item(row[0], row[1].equals("Y"), "1", outcome(row, failed, notApplicable))).toList();
    }

    private static Outcome outcome(String[] row, String failed, String notApplicable) {
        if (Set.of(failed.split(" ")).contains(row[0])) {
            return Outcome.NONCONFORM;
        }
        return Set.of(notApplicable.split(" ")).contains(row[0]) ? Outcome.NOT_APPLICABLE : Outcome.CONFORM;
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" +"));
    }
}
