package org.canxun.evidence;

import java.nio.file.Path;

/** Names of files from outside, fit to be kept and shown. */
final class FileNames {

    private static final int MAX = 200;

    private FileNames() {}

    static String of(Path source) {
        var last = source.getFileName();
        return of(last == null ? source.toString() : last.toString());
    }

    /** The last part of a path of any system, without control characters, not longer than lists can show. */
    static String of(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        if (plain.codePointCount(0, plain.length()) <= MAX) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, MAX));
    }
}
