package org.canxun.ui;

/** Words of the kit in the user's language. Each field is a key of {@code messages.properties}. */
public class Messages {

    public String status_saved;
    public String status_saving;
    public String status_unsaved;
    public String status_more_jobs;
    public String status_cancel_job;
    public String trouble_unexpected;
    public String trouble_title;
    public String trouble_details;
    public String trouble_copy;
    public String button_close;
    public String button_cancel;
    public String table_filter;
    public String table_count;
    public String table_count_filtered;
    public String table_selected;
    public String table_columns;
    public String table_copy;
    public String table_no_match;
    public String table_loading;
    public String table_filtering;
    public String theme_light;
    public String theme_dark;
    public String layout_reset;
    public String about_title;
    public String about_guide;
    public String about_text;
    public String start_opening;
    public String trouble_short;
}
