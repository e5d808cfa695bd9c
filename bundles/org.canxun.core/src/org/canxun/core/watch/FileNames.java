package org.canxun.core.watch;

import java.util.Locale;
import java.util.Set;

/** What a name says of a file in a camera's folder. */
final class FileNames {

    /** What the vault may take; by its content it decides itself. */
    private static final Set<String> EVIDENCE = Set.of("jpg", "jpeg", "jpe", "png", "gif", "bmp", "tif", "tiff", "webp",
            "heic", "heif", "pdf", "mp4", "mov", "m4v", "3gp", "m4a", "mp3", "wav", "aac", "amr", "ogg", "flac");
    /** Written by browsers, phones and mail programs until the file is whole; then they give it its name. */
    private static final Set<String> UNFINISHED = Set.of("tmp", "temp", "part", "partial", "crdownload", "download",
            "filepart", "opdownload", "!ut", "td", "swp");

    private FileNames() {}

    static boolean evidence(String fileName) {
        return EVIDENCE.contains(ending(fileName));
    }

    /** Files nobody put there for others: hidden, unfinished, or what systems keep beside pictures. */
    static boolean silent(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~") || lower.endsWith("~") || lower.equals("thumbs.db")
                || lower.equals("desktop.ini") || UNFINISHED.contains(ending(lower));
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
