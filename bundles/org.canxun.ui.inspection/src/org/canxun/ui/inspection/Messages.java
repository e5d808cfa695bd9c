package org.canxun.ui.inspection;

/** Words of this bundle in the user's language. Each field is a key of {@code messages.properties}. */
public class Messages {

    public String area_inspection;
}
