package org.canxun.core.task;

import java.util.Locale;

import org.canxun.core.Localized;

/** How a site was told that it will be inspected. */
public enum NoticeWay implements Localized {
    /** 检查通知书. */
    WRITTEN, PHONE, MESSAGE,
    /** On arrival, with the notice page. */
    ON_SITE;

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("notice." + name(), locale);
    }
}
