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
    /** {0}: folder, {1}: cause. */
    VAULT_NOT_OPENED,
    /** {0}: cause. */
    VAULT_READ_FAILED,
    /** {0}: file. */
    EVIDENCE_EMPTY,
    /** {0}: file, {1}: bytes it has. */
    EVIDENCE_TRUNCATED,
    /** {0}: file. */
    EVIDENCE_DAMAGED,
    /** {0}: file. */
    EVIDENCE_UNKNOWN_TYPE,
    /** {0}: file, {1}: limit in megabytes. */
    EVIDENCE_TOO_LARGE,
    /** {0}: file, {1}: width, {2}: height, {3}: limit in megapixels. */
    EVIDENCE_TOO_MANY_PIXELS,
    /** {0}: file. */
    EVIDENCE_NOT_FOUND,
    /** {0}: file, {1}: cause. */
    EVIDENCE_UNREADABLE,
    /** {0}: file. */
    EVIDENCE_CHANGED_MEANWHILE,
    /** {0}: file, {1}: megabytes left. */
    EVIDENCE_DISK_FULL,
    /** {0}: file, {1}: cause. */
    EVIDENCE_NOT_SAVED,
    /** {0}: digest. */
    EVIDENCE_MISSING,
    /** {0}: digest. */
    EVIDENCE_ALTERED,
    /** {0}: digest. */
    EVIDENCE_NOT_SHOWN,
    /** {0}: cause. */
    PHOTO_NOT_MADE;

    private static final String BUNDLE = "org.canxun.core.problems";

    /** The text for a user of that language. */
    public String text(Locale locale, Object... arguments) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader(), control)
                .getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
