package org.canxun.core.meals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Dates;
import org.canxun.core.table.Faults;

/** The cells of one row, and the place to report what is wrong with them. */
final class MealRow {

    /** What no site reaches in a month. */
    private static final int MOST = 10_000_000;
    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    /** Without a point: a spreadsheet keeps 2026.10 as 2026.1. */
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/年](\\d{1,2})(?:月份?)?|(\\d{2}))");

    private final int number;
    private final List<String> cells;
    private final MealHeader header;
    private final Faults errors;
    private boolean sound = true;

    MealRow(int number, List<String> cells, MealHeader header, Faults errors) {
        this.number = number;
        this.cells = cells;
        this.header = header;
        this.errors = errors;
    }

    int number() {
        return number;
    }

    /** False once an error of this row was reported. */
    boolean sound() {
        return sound;
    }

    void error(MealField field, ProblemCode problem, Object... arguments) {
        sound = false;
        errors.add(number, header.title(field), problem, arguments);
    }

    String title(MealField field) {
        return header.title(field);
    }

    /** Sums below the rows are no figures of a site. */
    boolean total() {
        return Stream.of(MealField.FILING_NUMBER, MealField.SITE, MealField.MONTH, MealField.DATE)
                .map(field -> CellText.compact(header.text(field, cells)))
                .anyMatch(text -> text.matches("合计|总计|小计|共计|(?i:total)"));
    }

    private boolean has(MealField field) {
        return header.mapping().headers().containsKey(field);
    }

    private String text(MealField field) {
        var raw = header.text(field, cells);
        var forbidden = CellText.forbidden(raw);
        if (forbidden.isPresent()) {
            error(field, Problem.CELL_CHARACTER, forbidden.get());
            return "";
        }
        var text = CellText.tidy(raw);
        if (text.length() > LONGEST) {
            error(field, Problem.CELL_TOO_LONG, LONGEST);
            return "";
        }
        return text;
    }

    Optional<SiteRow> site(SiteFinder sites) {
        var filing = has(MealField.FILING_NUMBER) ? text(MealField.FILING_NUMBER) : "";
        var name = has(MealField.SITE) ? text(MealField.SITE) : "";
        var field = filing.isEmpty() && has(MealField.SITE) ? MealField.SITE : MealField.FILING_NUMBER;
        if (filing.isEmpty() && name.isEmpty()) {
            if (sound) {
                error(field, Problem.CELL_EMPTY);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(filing.isEmpty() ? sites.byNumberOrName(name) : sites.byNumber(filing));
        } catch (ProblemException e) {
            error(field, e.problem(), e.arguments().toArray());
            return Optional.empty();
        }
    }

    /** What the row calls the site beside its filing number; empty when nothing. */
    String statedName() {
        return has(MealField.FILING_NUMBER) && has(MealField.SITE) ? text(MealField.SITE) : "";
    }

    /** A month as people write it; a cell that is a date is taken for its month when it is the first day. */
    Optional<YearMonth> month() {
        var text = text(MealField.MONTH);
        if (text.isEmpty()) {
            if (sound) {
                error(MealField.MONTH, Problem.CELL_EMPTY);
            }
            return Optional.empty();
        }
        var compact = CellText.compact(text);
        var matcher = MONTH.matcher(compact);
        var month = matcher.matches()
                ? month(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2))
                : Dates.parse(compact).filter(date -> date.getDayOfMonth() == 1).map(YearMonth::from);
        var usual = month.filter(m -> m.getYear() >= FIRST_YEAR && m.getYear() <= LAST_YEAR);
        if (usual.isEmpty()) {
            error(MealField.MONTH, Problem.MEAL_MONTH, text);
        }
        return usual;
    }

    private static Optional<YearMonth> month(String year, String month) {
        var number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(year), number));
    }

    Optional<LocalDate> date() {
        var text = text(MealField.DATE);
        if (text.isEmpty()) {
            if (sound) {
                error(MealField.DATE, Problem.CELL_EMPTY);
            }
            return Optional.empty();
        }
        var date = Dates.parse(CellText.compact(text)).filter(d -> d.getYear() >= FIRST_YEAR);
        if (date.isEmpty()) {
            error(MealField.DATE, Problem.CELL_DATE, text);
        }
        return date;
    }

    /** A whole number from 0 up; {@link MealFigures#UNKNOWN} where there is no such column or the cell is wrong. */
    int count(MealField field) {
        if (!has(field)) {
            return MealFigures.UNKNOWN;
        }
        var before = sound;
        sound = true;
        var text = text(field);
        var refused = !sound;
        sound &= before;
        if (refused) {
            return MealFigures.UNKNOWN;
        }
        var code = CellText.compact(text);
        if (code.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            code = code.replace(",", "");
        }
        if (code.isEmpty()) {
            error(field, Problem.MEAL_EMPTY);
        } else if (code.length() > 30 || !code.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
            error(field, Problem.CELL_NUMBER, text.length() > 30 ? text.substring(0, 20) + "…" : text);
        } else {
            return count(field, text, new BigDecimal(code));
        }
        return MealFigures.UNKNOWN;
    }

    private int count(MealField field, String text, BigDecimal value) {
        if (value.signum() < 0) {
            error(field, Problem.MEAL_NEGATIVE, text);
        } else if (value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            error(field, Problem.CELL_RANGE, text, 0, MOST);
        } else if (value.stripTrailingZeros().scale() > 0) {
            error(field, Problem.MEAL_FRACTION, text);
        } else {
            return value.intValueExact();
        }
        return MealFigures.UNKNOWN;
    }
}
