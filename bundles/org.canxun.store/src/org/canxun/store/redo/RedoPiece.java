package org.canxun.store.redo;

/** What stands between two positions of a redo file. */
public sealed interface RedoPiece {

    long start();

    /** Exclusive; the same as the start for a record that is missing. */
    long end();

    record Sound(long start, long end, RedoRecord record) implements RedoPiece {}

    /**
     * @param place such as {@code record 17}
     * @param tail whether nothing that could be a record starts here or later
     */
    record Damaged(long start, long end, String place, String detail, boolean tail) implements RedoPiece {

        Damaged(long start, long end, String place, String detail) {
            this(start, end, place, detail, false);
        }
    }
}
