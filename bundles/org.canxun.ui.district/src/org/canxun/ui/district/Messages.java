package org.canxun.ui.district;

/** Words of this bundle in the user's language. Each field is a key of {@code messages.properties}. */
public class Messages {

    public String area_standards;
    public String area_standards_tip;
    public String templates_title;
    public String templates_reading;
    public String templates_empty;
    public String items_empty;
    public String template_agency;
    public String template_title;
    public String template_version;
    public String template_items;
    public String template_key_items;
    public String template_kind;
    public String template_appraisal;
    public String template_inspection;
    public String template_digest;
    public String item_code;
    public String item_section;
    public String item_text;
    public String item_key;
    public String item_is_key;
    public String item_methods;
    public String item_basis;
    public String item_standard;
    public String item_points;
    public String item_marks;
    public String item_illustrative;
    public String item_unverified;
    public String method_view;
    public String method_ask;
    public String method_test;
}
