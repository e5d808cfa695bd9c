package org.canxun.core.inspection;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Limits of what people type. */
final class Texts {

    private Texts() {}

    /**
     * The text without blanks around it and without characters no paper can show.
     *
     * @param place item code or field, for the message
     */
    static String checked(String place, String text) throws ProblemException {
        var clean = text.strip().codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (clean.length() > ItemChanges.MAX_TEXT) {
            throw new ProblemException(Problem.TEXT_TOO_LONG, place, Integer.toString(ItemChanges.MAX_TEXT));
        }
        return clean;
    }
}
