package org.canxun.ui.inspection.record;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Breaks text into at most so many lines of a width; what does not fit ends in an ellipsis. */
final class TwoLines {

    private static final String ELLIPSIS = "…";

    private TwoLines() {}

    /** @param measure width of a piece of text */
    static List<String> of(String text, int width, int lines, ToIntFunction<String> measure) {
        var result = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        int start = 0;
        while (start < text.length() && result.size() < lines) {
            if (measure.applyAsInt(text.substring(start)) <= width) {
                result.add(text.substring(start));
                return result;
            }
            if (result.size() == lines - 1) {
                int end = longest(text, start, width - measure.applyAsInt(ELLIPSIS), measure);
                result.add(text.substring(start, end) + ELLIPSIS);
                return result;
            }
            int fits = Math.max(start + 1, longest(text, start, width, measure));
            int end = breaks.isBoundary(fits) ? fits : breaks.preceding(fits);
            while (end > start && parted(text, end)) {
                end = breaks.preceding(end);
            }
            end = end <= start ? fits : end;
            result.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        return result;
    }

    /** Whether a sign would be parted from its number: -12 ℃ must not become 12 ℃ on the next line. */
    private static boolean parted(String text, int end) {
        return end > 0 && end < text.length() && "-−+±≤≥".indexOf(text.charAt(end - 1)) >= 0
                && Character.isDigit(text.charAt(end));
    }

    /** The end of the longest piece from start on that fits. */
    private static int longest(String text, int start, int width, ToIntFunction<String> measure) {
        int low = start;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measure.applyAsInt(text.substring(start, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
