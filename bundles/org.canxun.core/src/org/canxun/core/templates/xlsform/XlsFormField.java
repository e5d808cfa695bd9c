package org.canxun.core.templates.xlsform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns of an XLSForm that mean something, under the names pyxform accepts for them, the usual one first. */
enum XlsFormField {
    TYPE("type", "command"), NAME("name", "value", "tag"), LABEL(true, "label", "caption"), HINT(true, "hint"),
    GUIDANCE_HINT(true, "guidance_hint"), REQUIRED("required"), RELEVANT("relevant", "relevance"),
    CONSTRAINT("constraint"),
    CONSTRAINT_MESSAGE(true, "constraint_message", "constraining_message", "jr:constraintmsg"),
    REQUIRED_MESSAGE(true, "required_message", "requiredmsg", "jr:requiredmsg"), CHOICE_FILTER("choice_filter"),
    CALCULATION("calculation", "calculate"), APPEARANCE("appearance"), DEFAULT("default"),
    READ_ONLY("read_only", "readonly"), REPEAT_COUNT("repeat_count", "count", "jr:count"), PARAMETERS("parameters"),
    TRIGGER("trigger"), DISABLED("disabled"), IMAGE(true, "image"), BIG_IMAGE(true, "big_image"), AUDIO(true, "audio"),
    VIDEO(true, "video"), LIST_NAME("list_name"), FORM_TITLE("form_title", "title", "set_form_title"),
    FORM_ID("form_id", "id_string", "set_form_id"), DEFAULT_LANGUAGE("default_language"),
    ALLOW_DUPLICATES("allow_choice_duplicates");

    private final boolean translated;
    private final List<String> names;

    XlsFormField(String... names) {
        this(false, names);
    }

    XlsFormField(boolean translated, String... names) {
        this.translated = translated;
        this.names = List.of(names);
    }

    /** Whether there may be a column for each language. */
    boolean translated() {
        return translated;
    }

    /** The usual name. */
    String title() {
        return names.get(0);
    }

    /** @param name in lower case, its words joined by underscores */
    static Optional<XlsFormField> find(String name) {
        return Stream.of(values()).filter(field -> field.names.contains(name)).findFirst();
    }
}
