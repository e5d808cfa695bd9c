package org.canxun.core.grading;

/** What became of a veto item; an item nobody proposed has none. */
public enum VetoState {
    PROPOSED, CONFIRMED, REJECTED
}
