package org.canxun.ui.inspection.history;

/** Words of the changes of an item. */
public class Messages {
    public String by_other_device;
    public String clock_ahead;
    public String clock_behind;
    public String close;
    public String column_elapsed;
    public String column_from;
    public String column_to;
    public String column_what;
    public String column_when;
    public String column_who;
    public String empty;
    public String guide;
    public String heading;
    public String kind_ANSWER;
    public String kind_FINDING;
    public String kind_NOTE;
    public String kind_OTHER;
    public String kind_PHOTO;
    public String kind_READING;
    public String kind_REMOVAL;
    public String kind_RETURN;
    public String reading;
    public String restart;
    public String step_redo;
    public String step_undo;
}
