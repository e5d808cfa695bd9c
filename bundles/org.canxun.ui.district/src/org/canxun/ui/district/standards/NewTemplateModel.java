package org.canxun.ui.district.standards;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.model.RecordKind;

/** A checklist to be begun, and what is missing yet. */
final class NewTemplateModel {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final List<String> taken;
    private final List<AgencyInfo> agencies;
    private String code = "";
    private String title = "";
    private String agencyCode;
    private RecordKind kind = RecordKind.INSPECTION;

    NewTemplateModel(List<String> taken, List<AgencyInfo> agencies) {
        this.taken = taken;
        this.agencies = agencies;
        agencyCode = agencies.isEmpty() ? "" : agencies.get(0).code();
    }

    /** What keeps it from being begun. */
    enum Flaw {
        NONE, CODE, TAKEN, TITLE, AGENCY
    }

    Flaw flaw() {
        if (title.isEmpty()) {
            return Flaw.TITLE;
        }
        if (!CODE.matcher(code).matches()) {
            return Flaw.CODE;
        }
        if (taken.contains(code)) {
            return Flaw.TAKEN;
        }
        return agencyCode.isEmpty() ? Flaw.AGENCY : Flaw.NONE;
    }

    List<AgencyInfo> agencies() {
        return agencies;
    }

    void code(String text) {
        code = text.strip().toUpperCase(Locale.ROOT);
    }

    void title(String text) {
        title = text.strip();
    }

    void agency(int index) {
        agencyCode = agencies.get(index).code();
    }

    void kind(RecordKind wanted) {
        kind = wanted;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String agencyCode() {
        return agencyCode;
    }

    RecordKind kind() {
        return kind;
    }
}
