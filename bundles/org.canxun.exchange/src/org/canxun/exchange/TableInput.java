package org.canxun.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.SystemReason;

/**
 * Bytes that can be read more than once.
 *
 * @param name for messages
 */
record TableInput(String name, Opener opener) {

    /** Starts again at the first byte. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** @throws ProblemException when it is no readable file, empty or too large */
    static TableInput of(Path file) throws ProblemException {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.exists(file)) {
                throw new ProblemException(Problem.TABLE_NOT_FOUND, file);
            }
            // A pipe or device would never end.
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(Problem.TABLE_NO_FILE, file);
            }
            if (!Files.isReadable(file)) {
                throw new ProblemException(Problem.TABLE_FORBIDDEN, file);
            }
            requireSize(name, Files.size(file));
            return new TableInput(name, () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new ProblemException(e, Problem.TABLE_UNREADABLE, name, new SystemReason(e));
        }
    }

    static TableInput of(String name, InputStream stream) throws ProblemException {
        try {
            var bytes = stream.readNBytes((int) Limits.FILE_BYTES + 1);
            requireSize(name, bytes.length);
            return new TableInput(name, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new ProblemException(e, Problem.TABLE_UNREADABLE, name, new SystemReason(e));
        }
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    ProblemException unreadable(IOException cause) {
        return new ProblemException(cause, Problem.TABLE_UNREADABLE, name, new SystemReason(cause));
    }

    private static void requireSize(String name, long size) throws ProblemException {
        if (size == 0) {
            throw new ProblemException(Problem.TABLE_EMPTY, name);
        }
        if (size > Limits.FILE_BYTES) {
            throw new ProblemException(Problem.TABLE_TOO_LARGE, name, String.valueOf(Limits.FILE_MIB));
        }
    }
}
