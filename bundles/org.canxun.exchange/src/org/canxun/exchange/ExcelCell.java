package org.canxun.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a cell as a user would read it aloud, independent of column width and language. */
final class ExcelCell {

    /** Spreadsheet programs compute and show 15 significant digits; what follows is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_EXPONENT = 310;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
    private static final Set<String> ERRORS = Set.of("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!",
            "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private final boolean date1904;

    ExcelCell(boolean date1904) {
        this.date1904 = date1904;
    }

    /** The error a cell shows instead of a value; {@code =} for a formula that was saved without its value. */
    static Optional<String> error(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return Optional.of(String.valueOf(cell.getRawValue()));
        }
        if (cell.getType() != CellType.FORMULA) {
            return Optional.empty();
        }
        if (cell.getValue() == null && cell.getRawValue() == null) {
            return Optional.of("=");
        }
        return cell.getValue() instanceof String text && ERRORS.contains(text) ? Optional.of(text) : Optional.empty();
    }

    String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (cell.getValue() instanceof Boolean flag) {
            return flag ? "TRUE" : "FALSE";
        }
        return cell.getValue() == null ? "" : unescape(cell.getValue().toString());
    }

    private String number(BigDecimal number, Cell cell) {
        var exponent = Math.abs((long) number.precision() - number.scale());
        if (exponent > MOST_EXPONENT || number.scale() > 2 * MOST_EXPONENT) {
            throw new NumberFormatException("no spreadsheet program writes such a number");
        }
        var id = cell.getDataFormatId();
        if (isDate(id == null ? -1 : id, cell.getDataFormatString()) && number.signum() >= 0
                && number.compareTo(MOST_DAYS) < 0) {
            return date(number);
        }
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** ISO 8601: a date, a time of day below one day, or both when the time is not midnight. */
    private String date(BigDecimal serial) {
        var days = serial.intValue();
        var seconds = serial.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP).longValue();
        if (days == 0 && seconds < 86_400 && !date1904) {
            return time(LocalTime.ofSecondOfDay(seconds));
        }
        // The 1900 system counts a 29 February 1900 that never was.
        var epoch = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        var moment = LocalDateTime.of(epoch, LocalTime.MIDNIGHT).plusDays(days).plusSeconds(seconds);
        var date = moment.toLocalDate().toString();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? date : date + "T" + time(moment.toLocalTime());
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /**
     * Built-in formats by ECMA-376 part 1, 18.8.30, with the East Asian ones; own formats by their letters. The
     * reader's texts for East Asian built-in formats are not relied on.
     */
    static boolean isDate(int id, String format) {
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        var letters = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.matches(".*[ydhs].*") || letters.matches("m+");
    }

    /** ECMA-376 part 1, 22.9.2.19: characters XML cannot hold. */
    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(m -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
