package org.canxun.exchange;

import static org.canxun.core.Problem.HOSTILE_SIZE;
import static org.canxun.core.Problem.HOSTILE_STRUCTURE;
import static org.canxun.exchange.HostileFileException.require;

/** Watches how far the cells of a row reach, and that it is clear which column each is in. */
final class RowRoom {

    private long total;
    private int width;
    private boolean addressed;
    private boolean bare;

    void row() {
        width = 0;
        addressed = false;
        bare = false;
    }

    /** @param address already checked, or null when the cell follows the one before */
    void cell(String address) throws HostileFileException {
        addressed |= address != null;
        bare |= address == null;
        // The reader counts cells, where a spreadsheet program goes on from the last address.
        require(!(addressed && bare), HOSTILE_STRUCTURE, "cells with and without address in one row");
        var reach = address == null ? width + 1 : column(address);
        if (reach > width) {
            total += reach - width;
            width = reach;
        }
        require(total <= Limits.CELL_ROOM, HOSTILE_SIZE, "rows too wide");
    }

    /** From 1. */
    private static int column(String address) {
        var column = 0;
        for (var i = 0; address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = 26 * column + address.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
