package org.canxun.store.redo;

import java.io.IOException;

/** A redo file of a format that only a newer program knows. */
public final class RedoNewerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int format;

    RedoNewerException(int format) {
        super("redo file of format " + format);
        this.format = format;
    }

    public int format() {
        return format;
    }
}
