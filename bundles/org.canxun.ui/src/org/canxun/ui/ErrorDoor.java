package org.canxun.ui;

/**
 * The one door through which trouble reaches the user. A {@code ProblemException} is told calmly, in the user's words
 * and without stopping them; anything else is told in a few words with details to copy, and logged.
 */
public interface ErrorDoor {

    /** Reports from any thread; returns at once. Cancelled work is no trouble and says nothing. */
    void report(Throwable trouble);

    /** Reports, on the UI thread, trouble after which there is nothing to return to; comes back once it was read. */
    void reportAndWait(Throwable trouble);
}
