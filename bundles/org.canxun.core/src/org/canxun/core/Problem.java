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
    /** {0}: title of the paper, {1}: cause. */
    PAPER_FAILED,
    /** {0}: agency. */
    PAPER_RECORD_MISSING,
    /** {0}: agency. */
    PAPER_TEMPLATE_MISSING,
    /** {0}: agency, {1}: digest pinned by the record, {2}: digest of the template at hand. */
    PAPER_TEMPLATE_DIFFERS;

    private static final String BUNDLE = "org.canxun.core.problems";

    /** The text for a user of that language. */
    public String text(Locale locale, Object... arguments) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader(), control)
                .getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
