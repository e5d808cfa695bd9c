package org.canxun.core.meals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.canxun.core.table.CellText;

/**
 * Which column of a meal export holds what.
 *
 * @param headers field to the header of its column
 */
public record MealMapping(Map<MealField, String> headers) {

    public static final MealMapping NONE = new MealMapping(Map.of());

    public MealMapping {
        var ordered = new EnumMap<MealField, String>(MealField.class);
        ordered.putAll(headers);
        headers = Collections.unmodifiableMap(ordered);
    }

    /** @param header of its column; blank for none */
    public MealMapping with(MealField field, String header) {
        var more = new EnumMap<MealField, String>(MealField.class);
        more.putAll(headers);
        if (header.isBlank()) {
            more.remove(field);
        } else {
            more.put(field, CellText.tidy(header));
        }
        return new MealMapping(more);
    }

    /** Whether rows are days, to be summed by month. */
    public boolean daily() {
        return headers.containsKey(MealField.DATE);
    }

    /** What has to be mapped before anything can be imported; empty when nothing is missing. */
    public List<MealField> missing() {
        var missing = new ArrayList<MealField>();
        if (!headers.containsKey(MealField.FILING_NUMBER) && !headers.containsKey(MealField.SITE)) {
            missing.add(MealField.SITE);
        }
        if (!headers.containsKey(MealField.MONTH) && !daily()) {
            missing.add(MealField.MONTH);
        }
        if (!headers.containsKey(MealField.DINERS)) {
            missing.add(MealField.DINERS);
        }
        return missing;
    }

    /** As it is stored: {@code FIELD=header}, in the order of the fields. */
    List<String> columns() {
        return headers.entrySet().stream().map(e -> e.getKey().name() + "=" + e.getValue()).toList();
    }

    /** Fields that a newer version may have added are passed over. */
    static MealMapping of(List<String> columns) {
        var mapping = NONE;
        for (var column : columns) {
            var parts = column.split("=", 2);
            var field = MealField.named(parts[0]);
            if (parts.length == 2 && field.isPresent()) {
                mapping = mapping.with(field.get(), parts[1]);
            }
        }
        return mapping;
    }

    /** For comparing headers: width, case and blanks do not matter, everything else does. */
    static String key(String header) {
        return CellText.compact(header).toLowerCase(Locale.ROOT);
    }
}
