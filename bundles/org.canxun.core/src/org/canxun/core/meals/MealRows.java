package org.canxun.core.meals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.port.SiteRow;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;

/** Reads rows into figures by site and month, reporting everything that is wrong with a row. */
final class MealRows {

    private final SiteFinder sites;
    private final LocalDate today;
    private final Faults errors;
    private final Faults warnings;
    private final Map<List<Object>, Integer> rowsByPeriod = new HashMap<>();
    private final Map<List<Object>, Sums> months = new LinkedHashMap<>();
    private final Set<String> otherNames = new HashSet<>();

    /** @param today where the device is; later days and months have no figures yet */
    MealRows(SiteFinder sites, LocalDate today, Faults errors, Faults warnings) {
        this.sites = sites;
        this.today = today;
        this.errors = errors;
        this.warnings = warnings;
    }

    void row(int number, List<String> cells, MealHeader header) {
        var row = new MealRow(number, cells, header, errors);
        if (row.total()) {
            warnings.add(number, "", Problem.MEAL_TOTAL_ROW);
            return;
        }
        var site = row.site(sites);
        site.ifPresent(found -> warnOfOtherName(row, found));
        if (header.mapping().daily()) {
            day(row, site, header);
        } else {
            month(row, site);
        }
    }

    private void warnOfOtherName(MealRow row, SiteRow site) {
        var stated = row.statedName();
        if (!stated.isEmpty() && !CellText.compact(stated).equals(CellText.compact(site.name()))
                && otherNames.add(site.id() + stated)) {
            warnings.add(row.number(), row.title(MealField.SITE), Problem.MEAL_SITE_NAME, stated, site.name());
        }
    }

    private void month(MealRow row, Optional<SiteRow> site) {
        var month = row.month();
        var counts = Counts.of(row);
        var days = row.count(MealField.OPERATING_DAYS);
        if (month.isPresent()) {
            if (month.get().isAfter(YearMonth.from(today))) {
                row.error(MealField.MONTH, Problem.MEAL_FUTURE, month.get());
            }
            if (days > month.get().lengthOfMonth()) {
                row.error(MealField.OPERATING_DAYS, Problem.MEAL_DAYS, days, month.get(),
                        month.get().lengthOfMonth());
            }
            if (days == 0 && counts.diners() > 0) {
                row.error(MealField.OPERATING_DAYS, Problem.MEAL_NO_DAYS, counts.diners());
            }
            site.ifPresent(found -> once(row, MealField.MONTH, found, month.get()));
        }
        if (row.sound()) {
            sums(row, site.orElseThrow(), month.orElseThrow()).add(counts, days);
        }
    }

    private void day(MealRow row, Optional<SiteRow> site, MealHeader header) {
        var date = row.date();
        var counts = Counts.of(row);
        if (date.isPresent()) {
            if (date.get().isAfter(today)) {
                row.error(MealField.DATE, Problem.MEAL_FUTURE, date.get());
            }
            if (header.mapping().headers().containsKey(MealField.MONTH)) {
                row.month().filter(stated -> !stated.equals(YearMonth.from(date.get())))
                        .ifPresent(stated -> row.error(MealField.DATE, Problem.MEAL_DATE_MONTH, date.get(), stated));
            }
            site.ifPresent(found -> once(row, MealField.DATE, found, date.get()));
        }
        if (row.sound()) {
            sums(row, site.orElseThrow(), YearMonth.from(date.orElseThrow())).add(counts, counts.diners() > 0 ? 1 : 0);
        }
    }

    private void once(MealRow row, MealField field, SiteRow site, Object period) {
        var earlier = rowsByPeriod.putIfAbsent(List.of(site.id(), period), row.number());
        if (earlier != null) {
            row.error(field, Problem.MEAL_TWICE, site.name(), period, earlier);
        }
    }

    private Sums sums(MealRow row, SiteRow site, YearMonth month) {
        return months.computeIfAbsent(List.of(site.id(), month), key -> new Sums(row.number(), site, month));
    }

    /** One per site and month, in the order of the file. */
    List<MealFigures> figures() {
        var figures = new ArrayList<MealFigures>();
        for (var sums : months.values()) {
            if (sums.month.equals(YearMonth.from(today))) {
                warnings.add(sums.row, "", Problem.MEAL_MONTH_RUNNING, sums.site.name(), sums.month);
            }
            figures.add(sums.figures());
        }
        return figures;
    }

    /** What one row counts. */
    private record Counts(int diners, int elders, int subsidised) {

        static Counts of(MealRow row) {
            var diners = row.count(MealField.DINERS);
            return new Counts(diners, part(row, MealField.ELDER_DINERS, diners),
                    part(row, MealField.SUBSIDISED_MEALS, diners));
        }

        private static int part(MealRow row, MealField field, int whole) {
            var count = row.count(field);
            if (whole >= 0 && count > whole) {
                row.error(field, Problem.MEAL_PART_LARGER, count, row.title(MealField.DINERS), whole);
            }
            return count;
        }
    }

    /** Adds up the rows of one site and month. */
    private static final class Sums {

        private final int row;
        private final SiteRow site;
        private final YearMonth month;
        private int days;
        private int diners;
        private int elders;
        private int subsidised;

        Sums(int row, SiteRow site, YearMonth month) {
            this.row = row;
            this.site = site;
            this.month = month;
        }

        /** A column is there for all rows or for none, so that what is unknown stays so. */
        void add(Counts counts, int operating) {
            days = operating < 0 ? operating : days + operating;
            diners += counts.diners();
            elders = counts.elders() < 0 ? counts.elders() : elders + counts.elders();
            subsidised = counts.subsidised() < 0 ? counts.subsidised() : subsidised + counts.subsidised();
        }

        MealFigures figures() {
            return new MealFigures(row, site.id(), month, days, diners, elders, subsidised);
        }
    }
}
