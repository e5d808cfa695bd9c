package org.canxun.documents;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.document.RenderedPaper.MissingCharacter;

/**
 * Makes text printable and remembers what could not be. A character the faces lack becomes 〓, the printers' sign for a
 * missing type, and never an empty box: on a legal paper a name must not lose a character unnoticed.
 */
final class Speller {

    private static final int GETA = '〓';
    private static final int AROUND = 8;

    /** @param index where it would stand in the printable text */
    private record Lost(int character, int index) {}

    private final Face regular;
    private final Face bold;
    private final List<MissingCharacter> missing = new ArrayList<>();

    Speller(Face regular, Face bold) {
        this.regular = regular;
        this.bold = bold;
    }

    List<MissingCharacter> missing() {
        return List.copyOf(missing);
    }

    String spell(String text) {
        var clean = new StringBuilder(text.length());
        var lost = new ArrayList<Lost>();
        text.codePoints().filter(c -> !invisible(c)).forEach(c -> {
            if (c == '\n') {
                clean.append('\n');
            } else if (c < ' ' || Character.isSpaceChar(c) && c != 0x3000) {
                append(clean, ' ');
            } else if (has(c)) {
                append(clean, c);
            } else {
                lost.add(new Lost(c, clean.length()));
                append(clean, GETA);
            }
        });
        for (var place : lost) {
            var before = clean.substring(0, place.index()).codePoints().toArray();
            var after = clean.substring(place.index()).codePoints().limit(AROUND + 1L).toArray();
            var from = Math.max(0, before.length - AROUND);
            var context = new String(before, from, before.length - from) + new String(after, 0, after.length);
            missing.add(new MissingCharacter(place.character(), context.replace('\n', ' ')));
        }
        return clean.toString();
    }

    private void append(StringBuilder clean, int c) {
        regular.use(c);
        bold.use(c);
        clean.appendCodePoint(c);
    }

    /** Private use means a different character on every machine; PDF/A forbids it (ISO 19005-3, 6.2.11.7.3). */
    private boolean has(int c) {
        return Character.getType(c) != Character.PRIVATE_USE && regular.draws(c) && bold.draws(c);
    }

    /** Joiners, direction marks, byte order marks, variation selectors, and control characters without a meaning. */
    private static boolean invisible(int c) {
        var type = Character.getType(c);
        return type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF
                || type == Character.CONTROL && c != '\n' && c != '\t';
    }
}
