package org.canxun.journal;

/** Bytes that are no change set, or not the one they claim to be. */
public class MalformedChangeSetException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedChangeSetException(String message) {
        super(message);
    }

    public MalformedChangeSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
