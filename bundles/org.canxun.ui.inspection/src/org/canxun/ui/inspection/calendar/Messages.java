package org.canxun.ui.inspection.calendar;

/** Words of the import of holidays. */
public class Messages {
    public String cancel;
    public String choose;
    public String choose_first;
    public String choose_title;
    public String done;
    public String errors;
    public String file;
    public String guide;
    public String not_importable;
    public String result;
    public String source;
    public String source_hint;
    public String source_missing;
    public String take;
    public String title;
    public String trying;
    public String warnings;
    public String would;
    public String would_nothing;
    public String year;
}
