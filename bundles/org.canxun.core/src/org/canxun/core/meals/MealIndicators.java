package org.canxun.core.meals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.port.MealMonthRow;

/**
 * What the meal figures of a period say of a site.
 *
 * @param dinersPerDay meals per operating day, 2 decimals
 * @param elderShare meals of old people among all, in percent, 2 decimals
 * @param subsidisedMeals their sum
 * @param operatingDays in the 12 months up to the last month of the period
 */
public record MealIndicators(YearMonth from, YearMonth to, Indicator dinersPerDay, Indicator elderShare,
        Indicator subsidisedMeals, Indicator operatingDays) {

    private static final int DECIMALS = 2;
    private static final int YEAR = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One figure.
     *
     * @param value empty when the data does not say
     * @param months it was computed from
     * @param missing months of the period without the data
     * @param explanation how it was computed and what is missing
     */
    public record Indicator(Optional<BigDecimal> value, List<YearMonth> months, List<YearMonth> missing,
            Localized explanation) {}

    static MealIndicators of(List<MealMonthRow> rows, YearMonth from, YearMonth to) {
        return new MealIndicators(from, to, dinersPerDay(rows, from, to), elderShare(rows, from, to),
                sum(rows, from, to, MealMonthRow::subsidisedMeals, "subsidised"),
                sum(rows, to.minusMonths(YEAR - 1L), to, MealMonthRow::operatingDays, "days"));
    }

    private static Indicator dinersPerDay(List<MealMonthRow> rows, YearMonth from, YearMonth to) {
        var used = used(rows, from, to, row -> Math.min(row.operatingDays(), row.diners()));
        var diners = total(used, MealMonthRow::diners);
        var days = total(used, MealMonthRow::operatingDays);
        if (days.signum() == 0) {
            return indicator(Optional.empty(), used, from, to, MealText.of("perDay.none"));
        }
        var value = diners.divide(days, DECIMALS, RoundingMode.HALF_UP);
        return indicator(Optional.of(value), used, from, to,
                MealText.of("perDay", Months.text(months(used)), diners, days, value));
    }

    private static Indicator elderShare(List<MealMonthRow> rows, YearMonth from, YearMonth to) {
        var used = used(rows, from, to, row -> Math.min(row.elderDiners(), row.diners()));
        var diners = total(used, MealMonthRow::diners);
        var elders = total(used, MealMonthRow::elderDiners);
        if (diners.signum() == 0) {
            return indicator(Optional.empty(), used, from, to, MealText.of("share.none"));
        }
        var value = elders.multiply(HUNDRED).divide(diners, DECIMALS, RoundingMode.HALF_UP);
        return indicator(Optional.of(value), used, from, to,
                MealText.of("share", Months.text(months(used)), elders, diners, value));
    }

    private static Indicator sum(List<MealMonthRow> rows, YearMonth from, YearMonth to,
            ToIntFunction<MealMonthRow> number, String key) {
        var used = used(rows, from, to, number);
        if (used.isEmpty()) {
            return indicator(Optional.empty(), used, from, to, MealText.of(key + ".none"));
        }
        var value = total(used, number);
        return indicator(Optional.of(value), used, from, to,
                MealText.of(key, Months.text(months(used)), value, used.size()));
    }

    private static List<MealMonthRow> used(List<MealMonthRow> rows, YearMonth from, YearMonth to,
            ToIntFunction<MealMonthRow> number) {
        return rows.stream().filter(row -> !row.month().isBefore(from) && !row.month().isAfter(to))
                .filter(row -> number.applyAsInt(row) >= 0).toList();
    }

    private static BigDecimal total(List<MealMonthRow> rows, ToIntFunction<MealMonthRow> number) {
        return BigDecimal.valueOf(rows.stream().mapToLong(number::applyAsInt).sum());
    }

    private static List<YearMonth> months(List<MealMonthRow> rows) {
        return rows.stream().map(MealMonthRow::month).toList();
    }

    private static Indicator indicator(Optional<BigDecimal> value, List<MealMonthRow> used, YearMonth from,
            YearMonth to, Localized computed) {
        var months = months(used);
        var missing = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .filter(month -> !months.contains(month)).toList();
        var gaps = missing.isEmpty() ? Stream.<Localized>empty()
                : Stream.of(MealText.of("missing", Months.text(missing), missing.size()));
        return new Indicator(value, months, missing, MealText.joined(Stream.concat(Stream.of(computed), gaps)));
    }
}
