package org.canxun.ui.district;

/** What pages are told when something was stored; the data is the id of what changed. */
public final class Topics {

    /** A checklist was made, published, withdrawn or given up. */
    public static final String TEMPLATES = "org/canxun/changed/templates";

    private Topics() {}
}
