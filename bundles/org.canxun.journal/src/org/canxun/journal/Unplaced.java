package org.canxun.journal;

import java.util.Optional;

/**
 * Something in the journal that has no effect on the objects, or not all of its effect.
 *
 * @param entry absent when the set has no payload
 * @param detail the name or text in question, for the log
 */
public record Unplaced(ChangeSet changeSet, Optional<Entry> entry, Reason reason, String detail) {

    /** Why something could not be placed. */
    public enum Reason {
        /** The object was not created yet; its creation may still arrive. */
        NO_OBJECT,
        /** The object that contains it has not arrived, or the way to the root is broken. */
        NO_OWNER,
        /** The object was created elsewhere before. */
        OTHER_PLACE,
        /** Another object took the only place. */
        PLACE_TAKEN,
        /** This version does not know the class. */
        UNKNOWN_CLASS,
        /** This version does not know the register, or a feature of it. */
        UNKNOWN_FEATURE,
        /** The value is none of the feature's type. */
        UNREADABLE_VALUE,
        /** Events cannot be changed. */
        EVENT_CHANGED,
        /** This version does not know the kind of entry. */
        UNKNOWN_ENTRY,
        /** The payload was erased and the set that says by which rule has not arrived. */
        NO_PAYLOAD
    }
}
