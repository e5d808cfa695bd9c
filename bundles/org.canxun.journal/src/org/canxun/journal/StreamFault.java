package org.canxun.journal;

/**
 * The first thing wrong with a stream; what comes after it cannot be judged.
 *
 * @param changeSet where it shows
 * @param reason in plain words, for the log
 */
public record StreamFault(StreamId stream, ChangeSetId changeSet, Kind kind, String reason) {

    /** Kinds of faults. */
    public enum Kind {
        /** Sets before this one are missing. */
        GAP,
        /** The set names another predecessor than the one that is there. */
        WRONG_PREDECESSOR,
        /** Two sets claim the same place: a copied workspace, or a forged set. */
        FORK
    }
}
