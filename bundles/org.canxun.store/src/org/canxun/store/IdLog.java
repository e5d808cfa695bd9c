package org.canxun.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.canxun.journal.ChangeSetId;

/**
 * The ids of everything stored, in order, small enough for millions: half of each digest and an open table of
 * positions. Half a SHA-256 is still beyond anybody's means to collide with a given one.
 */
final class IdLog {

    private long[] halves = new long[2 * 512];
    /** Position of an id plus one; zero where the table is free. Twice as many places as ids there is room for. */
    private int[] table = new int[2 * 512];
    private int size;

    /** @return whether it was not there before */
    boolean add(ChangeSetId id) {
        if (2 * size == halves.length) {
            grow();
        }
        var half = ByteBuffer.wrap(id.bytes());
        long high = half.getLong();
        long low = half.getLong();
        int place = find(high, low);
        if (table[place] != 0) {
            return false;
        }
        halves[2 * size] = high;
        halves[2 * size + 1] = low;
        table[place] = ++size;
        return true;
    }

    boolean contains(ChangeSetId id) {
        return position(id) != 0;
    }

    /** From 1 in the order of adding; 0 when it is not there. */
    int position(ChangeSetId id) {
        var half = ByteBuffer.wrap(id.bytes());
        return table[find(half.getLong(), half.getLong())];
    }

    int size() {
        return size;
    }

    private void grow() {
        halves = Arrays.copyOf(halves, halves.length * 2);
        table = new int[halves.length];
        for (int i = 0; i < size; i++) {
            table[find(halves[2 * i], halves[2 * i + 1])] = i + 1;
        }
    }

    /** The place in the table that holds the half, or the free one where it belongs. Digests need no hashing. */
    private int find(long high, long low) {
        int mask = table.length - 1;
        int place = (int) low & mask;
        while (table[place] != 0) {
            int at = 2 * (table[place] - 1);
            if (halves[at] == high && halves[at + 1] == low) {
                break;
            }
            place = place + 1 & mask;
        }
        return place;
    }
}
