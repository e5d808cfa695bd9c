package org.canxun.core.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Lines in their one canonical form: each once, in the order of their UTF-8 bytes. As a text every line, also the last,
 * ends in a line feed.
 */
record DrawLines(List<String> lines) {

    static final String TAB = "\t";

    static final Comparator<String> ORDER = Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8),
            Arrays::compareUnsigned);

    DrawLines {
        lines = List.copyOf(lines);
    }

    static DrawLines of(Collection<String> lines) {
        return new DrawLines(lines.stream().distinct().sorted(ORDER).toList());
    }

    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    String sha256() {
        return sha256(text());
    }

    /** Whether the digest is theirs and they are in canonical form. */
    boolean are(String digest) {
        return sha256().equals(digest) && of(lines).equals(this);
    }

    /** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits in lower case. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Words in one line and without tabs, which part what a line is made of. */
    static String plain(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
