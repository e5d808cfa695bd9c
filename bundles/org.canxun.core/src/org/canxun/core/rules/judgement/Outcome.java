package org.canxun.core.rules.judgement;

/** What was found at an item, as far as judging needs to know. */
public enum Outcome {
    CONFORM, NONCONFORM,
    /** The site by its nature lacks what the item is about (合理缺项). */
    NOT_APPLICABLE,
    /** Answered with what says nothing of how things stand, such as a name or a number without limits. */
    NOT_JUDGED,
    /** Left out by a condition of the checklist, such as a hidden question. */
    NOT_RELEVANT, UNANSWERED;

    /** Whether the item was checked and applies. */
    public boolean judged() {
        return this == CONFORM || this == NONCONFORM;
    }
}
