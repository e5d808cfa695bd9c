package org.canxun.core.task;

import java.util.Locale;

import org.canxun.core.Localized;

/** How far a task is, in the order of its life; the last three are beside it. */
public enum TaskState implements Localized {
    DRAFT,
    /** 检查审批: whoever answers for the agency agreed (国办发〔2024〕54号). */
    APPROVED,
    /** The site was told; never before an unannounced inspection (飞行检查). */
    NOTIFIED,
    /** A team is named that may go. */
    ASSIGNED,
    /** 离线领取: somebody took it along. */
    CHECKED_OUT,
    /** The visit has begun. */
    IN_PROGRESS,
    /** All agencies have completed their records. */
    FINDINGS_CONFIRMED,
    /** All have signed. */
    SIGNED,
    /** The officers have signed; the site refused to. */
    SIGN_REFUSED,
    /** And the papers were printed. */
    DOCS_ISSUED,
    CLOSED,
    /** The site was shut, or let nobody in. */
    SUSPENDED,
    CANCELLED;

    /** Whether the visit may still be to come, so that a last day can be missed. */
    public boolean ahead() {
        return compareTo(IN_PROGRESS) < 0 || this == SUSPENDED;
    }

    /** Whether anything is left to do. */
    public boolean over() {
        return this == CLOSED || this == CANCELLED;
    }

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("state." + name(), locale);
    }
}
