package org.canxun.ui;

/** Words of the kit in the user's language. Each field is a key of {@code messages.properties}. */
public class Messages {

    public String status_saved;
    public String status_saving;
    public String status_unsaved;
}
