package org.canxun.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;

/** Why the system refused: in the user's words where they are known, else in the system's own. */
public record SystemReason(Throwable cause) implements Localized {

    /** As Linux, macOS and Windows word them. */
    private static final Map<String, Problem> KNOWN = Map.of("no space left", Problem.CAUSE_DISK_FULL,
            "not enough space", Problem.CAUSE_DISK_FULL, "disk quota exceeded", Problem.CAUSE_DISK_FULL,
            "read-only file system", Problem.CAUSE_READ_ONLY, "write-protected", Problem.CAUSE_READ_ONLY);
    private static final int DEPTH = 20;

    @Override
    public String text(Locale locale) {
        var told = innermost();
        if (told instanceof AccessDeniedException denied) {
            return Problem.CAUSE_DENIED.text(locale, denied.getFile());
        }
        if (told instanceof NoSuchFileException missing) {
            return Problem.CAUSE_MISSING.text(locale, missing.getFile());
        }
        if (told instanceof FileAlreadyExistsException taken) {
            return Problem.CAUSE_IN_THE_WAY.text(locale, taken.getFile());
        }
        var words = words(told);
        return KNOWN.entrySet().stream().filter(known -> words.toLowerCase(Locale.ROOT).contains(known.getKey()))
                .findFirst().map(known -> known.getValue().text(locale)).orElse(words);
    }

    /** Libraries wrap what the system said in words of their own. */
    private Throwable innermost() {
        var told = cause;
        var next = cause;
        for (var depth = 0; next != null && depth < DEPTH; depth++) {
            if (next instanceof IOException) {
                told = next;
            }
            next = next.getCause();
        }
        return told;
    }

    private static String words(Throwable told) {
        if (told instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
