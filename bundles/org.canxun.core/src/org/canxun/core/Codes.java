package org.canxun.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The district's code lists and agencies, in the district's order. Immutable. */
public record Codes(String districtName, List<AgencyInfo> agencies, List<Code> codes) {

    /** Of a workspace that was not set up. */
    public static final Codes NONE = new Codes("", List.of(), List.of());

    public static final String SITE_TYPE = "siteType";
    public static final String SERVING_MODE = "servingMode";
    public static final String GAS_KIND = "gasKind";
    public static final String STAR_LEVEL = "starLevel";
    public static final String INSPECTION_KIND = "inspectionKind";
    /** One code, the term proposed for a finding where its item proposes none, such as {@code 7 WORKING_DAY}. */
    public static final String USUAL_TERM = "usualTerm";

    public Optional<AgencyInfo> agency(String code) {
        return agencies.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The label of a code, or the code itself when the list does not know it. */
    public String label(String list, String code, Locale locale) {
        return codes.stream().filter(c -> c.list().equals(list) && c.code().equals(code)).findFirst()
                .map(c -> c.label(locale)).orElse(code == null ? "" : code);
    }

    public List<Code> list(String list) {
        return codes.stream().filter(c -> c.list().equals(list)).toList();
    }

    /** One value of a list. */
    public record Code(String list, String code, String label, String labelEn) {

        public String label(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? labelEn : label;
        }
    }

    /** @param enforcing whether it needs two officers with valid certificates (行政处罚法 art. 42) */
    public record AgencyInfo(String code, String name, String shortName, boolean enforcing, boolean lead) {}
}
