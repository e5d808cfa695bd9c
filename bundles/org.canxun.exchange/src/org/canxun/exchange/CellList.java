package org.canxun.exchange;

import java.util.ArrayList;
import java.util.List;

/** Cells to be named in a message: the first ones by address, all of them counted. Reading goes on meanwhile. */
final class CellList {

    private final List<String> named = new ArrayList<>();
    private int count;

    void add(String cell) {
        if (++count <= Limits.NAMED_CELLS) {
            named.add(cell);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    String text() {
        return String.join("、", named) + (count > named.size() ? "…" : "");
    }

    String count() {
        return String.valueOf(count);
    }
}
