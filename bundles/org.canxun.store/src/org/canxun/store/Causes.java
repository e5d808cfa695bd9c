package org.canxun.store;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.canxun.core.SystemReason;

/** Exceptions in as few words as a user can bear. */
final class Causes {

    private Causes() {}

    /** The same for people who are told of it, in their language. */
    static SystemReason words(Throwable cause) {
        return new SystemReason(cause);
    }

    static String of(Throwable cause) {
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " is missing";
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
