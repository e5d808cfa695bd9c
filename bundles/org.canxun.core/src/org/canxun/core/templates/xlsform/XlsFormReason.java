package org.canxun.core.templates.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/** Why something of an XLSForm was left, or was not taken as it stands. */
enum XlsFormReason {
    /** {0}: title of the column, {1}: reason. */
    CELL,
    /** {0}: type. */
    KIND,
    /** {0}: type of the block. */
    INSIDE, COMMENT, DISABLED, GROUP_EMPTY, NOTE_LAST, NOTE_EMPTY, NOTE_LONG, PHOTO_ALONE, PHOTO_CONDITION,
    /** {0}: list. */
    FEW, UNUSED, DOUBLE,
    /** {0}: text of the cell. */
    VALUE, REQUIRED,
    /** {0}: what is wrong. */
    EXPRESSION,
    /** {0}: names. */
    REFERENCE, SELF,
    /** {0}: the way round. */
    CYCLE,
    /** {0}: as written, {1}: as imported. */
    CODE, LABEL_REFERENCE, LABEL_MISSING,
    /** {0}: language. */
    LABEL_LANGUAGE, OTHER, ROWS;

    private static final Words WORDS = Words.beside(XlsFormReason.class, "xlsform");

    /** The reason in the words of a user's language, with its places filled. */
    Localized with(Object... arguments) {
        return WORDS.sentence(name(), arguments);
    }

    /** What an exception says, as part of a longer text. */
    static Localized cause(ProblemException exception) {
        return locale -> exception.text(locale).replaceFirst("[。.]$", "");
    }

    /** Several, one after the other. */
    static Localized joined(List<? extends Localized> parts) {
        return locale -> parts.stream().map(part -> part.text(locale))
                .collect(Collectors.joining(words(locale).getString("SEPARATOR")));
    }

    static ResourceBundle words(Locale locale) {
        return WORDS.in(locale);
    }
}
