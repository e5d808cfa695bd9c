package org.canxun.documents;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;

/**
 * Where a line may end: between Chinese characters, but with no closing mark at the start of a line and no opening
 * mark at its end (GB/T 15834-2011, 5.1.4 and 5.1.5), nor between a figure and its unit. Long runs without a break, such as digests, break anywhere.
 */
final class LineBreaks implements ISplitCharacters {

    private static final String NOT_FIRST = "，。、；：？！）〕］】》〉」』”’…—·～％℃‰,.;:?!)]}%°";
    private static final String NOT_LAST = "（〔［【《〈「『“‘([{≥≤";
    private static final int LONG_RUN = 16;

    @Override
    public boolean isSplitCharacter(GlyphLine line, int position) {
        var here = character(line, position);
        var next = position + 1 < line.getEnd() ? character(line, position + 1) : -1;
        if (here == ' ') {
            return NOT_FIRST.indexOf(next) < 0 && !joinsUnit(line, position, next);
        }
        if (here == '\n') {
            return true;
        }
        if (next < 0) {
            return wide(here);
        }
        if (NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(here) >= 0) {
            return false;
        }
        return wide(here) || wide(next) || inLongRun(line, position);
    }

    /** A figure and its unit are read as one. */
    private static boolean joinsUnit(GlyphLine line, int position, int next) {
        var before = position > line.getStart() ? character(line, position - 1) : -1;
        return before >= '0' && before <= '9' && next > ' ' && !wide(next) && (next < '0' || next > '9');
    }

    private static boolean inLongRun(GlyphLine line, int position) {
        for (var i = position; i > position - LONG_RUN; i--) {
            if (i < line.getStart() || wide(character(line, i)) || character(line, i) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static int character(GlyphLine line, int position) {
        return line.get(position).hasValidUnicode() ? line.get(position).getUnicode() : 0;
    }

    private static boolean wide(int c) {
        return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026 || c == '★';
    }
}
