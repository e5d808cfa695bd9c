package org.canxun.store.redo;

import java.io.IOException;

/** Bytes of a redo file that are not what was written. */
public final class RedoDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place within the file, such as {@code record 17} */
    public RedoDamagedException(String place, String detail) {
        super(detail);
        this.place = place;
    }

    public String place() {
        return place;
    }
}
