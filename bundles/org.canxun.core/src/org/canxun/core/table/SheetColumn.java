package org.canxun.core.table;

import java.util.List;

/**
 * A column of a sheet to be written.
 *
 * @param header its title, in the first row
 * @param help shown when the mouse rests on the title; empty for none
 * @param width in characters of the ordinary font, 1 to 255
 * @param wrap whether long text goes on in further lines of its cell
 * @param choices offered in a drop-down, which refuses anything else; empty for none
 */
public record SheetColumn(String header, String help, int width, boolean wrap, Kind kind, List<String> choices) {

    private static final int MOST_WIDTH = 255;

    /** What its cells hold. */
    public enum Kind {
        /** Text as it stands: codes keep their zeros, and nothing is taken for a date or a formula. */
        TEXT,
        /** Numbers to count with; a cell whose text would change as a number stays text. */
        NUMBER
    }

    public SheetColumn {
        choices = List.copyOf(choices);
        if (width < 1 || width > MOST_WIDTH) {
            throw new IllegalArgumentException("width of " + width + " characters");
        }
    }
}
