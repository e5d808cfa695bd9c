package org.canxun.core.templates.xlsform;

/** What may apply under a condition: a question or a group. */
interface XlsFormConditional {

    XlsFormRow row();

    /** The group it is in; {@code null} outside of groups. */
    XlsFormGroup parent();

    /** In the names of the checklist; empty for none. */
    String condition();

    void condition(String text);
}
