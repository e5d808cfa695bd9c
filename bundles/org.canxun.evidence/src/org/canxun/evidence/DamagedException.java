package org.canxun.evidence;

/** The content of a file breaks the rules of its own format. */
final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean truncated;

    private DamagedException(String message, boolean truncated, Throwable cause) {
        super(message, cause);
        this.truncated = truncated;
    }

    static DamagedException truncated() {
        return new DamagedException("ends too early", true, null);
    }

    DamagedException(String message) {
        this(message, false, null);
    }

    DamagedException(Throwable cause) {
        this(String.valueOf(cause.getMessage()), false, cause);
    }

    /** Whether the beginning is fine and the rest is missing, as after an interrupted copy. */
    boolean isTruncated() {
        return truncated;
    }
}
