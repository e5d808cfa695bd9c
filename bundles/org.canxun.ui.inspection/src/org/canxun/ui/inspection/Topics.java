package org.canxun.ui.inspection;

/** What lists and pages are told when something was stored; the data is always the id of what changed. */
public final class Topics {

    /** Sites were added or changed. */
    public static final String SITES = "org/canxun/changed/sites";
    /** An inspection was started or changed; the id is the inspection's. */
    public static final String INSPECTION = "org/canxun/changed/inspection";
    /** Tasks were made or changed; the id is one task's, or empty. */
    public static final String TASK = "org/canxun/changed/task";
    /** Sites and officers were drawn, the id is the draw's; or draws were looked at anew, and it is empty. */
    public static final String DRAWS = "org/canxun/changed/draws";
    /** Holidays were imported, by which deadlines are counted. */
    public static final String HOLIDAYS = "org/canxun/changed/holidays";
    /** Another person works from now on. */
    public static final String AUTHOR = "org/canxun/changed/author";

    private Topics() {}
}
