package org.canxun.exchange;

import static org.canxun.core.Problem.HOSTILE_SIZE;
import static org.canxun.core.Problem.HOSTILE_STRUCTURE;
import static org.canxun.core.Problem.HOSTILE_TEXT;
import static org.canxun.exchange.HostileFileException.require;

import javax.xml.stream.XMLStreamReader;

/** The part of {@link XmlCheck} that knows cells, formulas and shared strings. */
final class CellCheck {

    private static final int MOST_DIGITS = 9;

    private final StringBuilder reference = new StringBuilder();
    private final RowRoom room = new RowRoom();
    private boolean inCell;
    private boolean inString;
    private boolean inFormula;
    private boolean inReference;
    private boolean sharedCell;
    private int text;
    private int sharedText;
    private int strings;
    private int largestReference = -1;
    private int arrays;
    private int longestShared;
    private long formulaWork;

    void nextPart() {
        inCell = false;
        inString = false;
        longestShared = 0;
        text = 0;
    }

    void finish() throws HostileFileException {
        require(largestReference < strings, HOSTILE_STRUCTURE, "a shared string that does not exist");
    }

    void start(XMLStreamReader reader) throws HostileFileException {
        if (!inCell) {
            text = 0;
        }
        switch (reader.getLocalName()) {
            case "si" -> {
                inCell = true;
                inString = true;
                text = 0;
                require(++strings <= Limits.SHARED_STRINGS, HOSTILE_SIZE, "too many shared strings");
            }
            case "c" -> {
                inCell = true;
                text = 0;
                sharedCell = "s".equals(reader.getAttributeValue(null, "t"));
                var address = reader.getAttributeValue(null, "r");
                requireAddress(address, 3);
                room.cell(address);
            }
            case "row" -> {
                requireAddress(reader.getAttributeValue(null, "r"), 0);
                room.row();
            }
            case "v" -> {
                inReference = sharedCell;
                reference.setLength(0);
            }
            case "f" -> formula(reader);
            default -> {
                // Any other element is harmless to the reader.
            }
        }
    }

    void end(String element) throws HostileFileException {
        switch (element) {
            case "v" -> {
                if (inReference) {
                    requireReference();
                }
                inReference = false;
            }
            case "f" -> inFormula = false;
            case "c", "si" -> {
                inCell = false;
                inString = false;
                sharedCell = false;
            }
            default -> {
                // As above.
            }
        }
    }

    void text(XMLStreamReader reader) throws HostileFileException {
        var length = reader.getTextLength();
        text += length;
        require(text <= Limits.XML_TEXT, HOSTILE_TEXT, "a text too long");
        if (inString) {
            sharedText += length;
            require(sharedText <= Limits.SHARED_TEXT, HOSTILE_SIZE, "too much text");
        }
        if (inReference && reference.length() <= MOST_DIGITS) {
            reference.append(reader.getText());
        }
        if (inFormula) {
            longestShared = Math.max(longestShared, text);
        }
    }

    private void formula(XMLStreamReader reader) throws HostileFileException {
        var type = reader.getAttributeValue(null, "t");
        if ("array".equals(type)) {
            require(++arrays <= Limits.ARRAY_FORMULAS, HOSTILE_TEXT, "too many array formulas");
        }
        inFormula = "shared".equals(type);
        if (inFormula) {
            formulaWork += (long) longestShared * longestShared / 3;
            require(formulaWork <= Limits.FORMULA_WORK, HOSTILE_TEXT, "formulas too long");
        }
    }

    private void requireReference() throws HostileFileException {
        require(reference.length() <= MOST_DIGITS && reference.chars().allMatch(CellCheck::isDigit), HOSTILE_STRUCTURE,
                "a bad reference");
        if (!reference.isEmpty()) {
            largestReference = Math.max(largestReference, Integer.parseInt(reference.toString()));
        }
    }

    /** Absent is fine; the reader then counts. */
    private static void requireAddress(String address, int letters) throws HostileFileException {
        if (address == null) {
            return;
        }
        var i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            i++;
        }
        var digits = address.length() - i;
        var sound = i <= letters && (i > 0 || letters == 0) && digits >= 1 && digits <= 7;
        require(sound && address.chars().skip(i).allMatch(CellCheck::isDigit), HOSTILE_STRUCTURE, "a bad address");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
