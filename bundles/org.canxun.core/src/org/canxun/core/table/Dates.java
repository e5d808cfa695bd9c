package org.canxun.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates the ways people write them, the year first. Day-first and month-first forms are ambiguous and refused. */
public final class Dates {

    private static final Pattern PARTS = Pattern
            .compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:T?00:00(:00)?)?");

    private Dates() {}

    /** Empty when it is no date between 1900 and 2100. */
    public static Optional<LocalDate> parse(String text) {
        var matcher = PARTS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(matcher.group(1));
        var month = Integer.parseInt(matcher.group(2) == null ? matcher.group(4) : matcher.group(2));
        var day = Integer.parseInt(matcher.group(3) == null ? matcher.group(5) : matcher.group(3));
        try {
            return year < 1900 || year > 2100 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
