package org.canxun.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Everything that can go wrong in a way a user can do something about. The texts, in {@code problems.properties} and
 * {@code problems_en.properties}, say what happened and what to do.
 */
public enum Problem {
    /** {0}: folder, {1}: holder of the workspace. */
    WORKSPACE_IN_USE,
    /** {0}: folder. */
    WORKSPACE_MISSING,
    /** {0}: folder. */
    WORKSPACE_EXISTS,
    /** {0}: folder, {1}: cause. */
    WORKSPACE_UNREADABLE,
    /** {0}: folder, {1}: version found, {2}: version understood. */
    WORKSPACE_NEWER,
    /** {0}: cause. */
    STORE_WRITE_FAILED,
    /** {0}: cause. */
    STORE_READ_FAILED,
    /** {0}: what was looked for. */
    PERSON_UNKNOWN,
    /** {0}: what was looked for, {1}: those that match. */
    PERSON_AMBIGUOUS,
    /** {0}: id. */
    SITE_UNKNOWN,
    /** {0}: id. */
    INSPECTION_UNKNOWN,
    /** {0}: id. */
    TEMPLATE_UNKNOWN,
    /** {0}: agency name, {1}: officers needed, {2}: officers present. */
    OFFICERS_MISSING,
    /** {0}: item code. */
    ITEM_UNANSWERED,
    /** {0}: item code. */
    ITEM_UNKNOWN,
    /** {0}: item code. */
    ITEM_CONFLICTING,
    /** {0}: item code. */
    REASON_MISSING,
    /** {0}: item code, {1}: choices there are. */
    CHOICE_UNKNOWN,
    /** {0}: item code, {1}: parameter. */
    PARAMETER_UNKNOWN,
    /** {0}: item code, {1}: limit in characters. */
    TEXT_TOO_LONG,
    /** {0}: agency name. */
    RECORD_COMPLETED,
    /** {0}: agency name. */
    RECORD_NOT_COMPLETED,
    /** {0}: agency name, {1}: number of reasons, {2}: the first reason. */
    RECORD_BLOCKED,
    NOTHING_TO_UNDO,
    NOTHING_TO_REDO,
    /** {0}: what is wrong with it. */
    FIELD_INVALID;

    private static final String BUNDLE = "org.canxun.core.problems";

    /** The text for a user of that language. */
    public String text(Locale locale, Object... arguments) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader(), control)
                .getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
