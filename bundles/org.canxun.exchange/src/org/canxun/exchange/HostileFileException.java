package org.canxun.exchange;

import java.io.IOException;

/** A file made to harm: far too large when unpacked, or with declarations no spreadsheet program writes. */
final class HostileFileException extends IOException {

    private static final long serialVersionUID = 1L;

    HostileFileException(String message) {
        super(message);
    }
}
