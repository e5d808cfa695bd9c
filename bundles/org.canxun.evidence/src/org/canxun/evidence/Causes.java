package org.canxun.evidence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;

/** Words for input and output that failed. */
final class Causes {

    private static final long FULL_BELOW = 16L << 20;

    private Causes() {}

    /** What the system said, without the path that the user's message names already. */
    static String of(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        var kind = e.getClass().getSimpleName();
        return e.getMessage() == null ? kind
                : kind.equals("IOException") ? e.getMessage() : kind + ' ' + e.getMessage();
    }

    static ProblemException notSaved(IOException e, Disk disk, Path where, String name) {
        try {
            var free = disk.freeBytes(where);
            if (free < FULL_BELOW) {
                return new ProblemException(e, EvidenceProblem.EVIDENCE_DISK_FULL, name, free >> 20);
            }
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
        }
        return new ProblemException(e, EvidenceProblem.EVIDENCE_NOT_SAVED, name, of(e));
    }
}
