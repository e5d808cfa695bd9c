package org.canxun.core.meals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.port.MealMonthRow;
import org.junit.jupiter.api.Test;

class MealIndicatorsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static MealMonthRow row(int month, int days, int diners, int elders, int subsidised) {
        return new MealMonthRow("s1", YearMonth.of(2026, month), days, diners, elders, subsidised, "a.csv");
    }

    private static void assertValue(String expected, MealIndicators.Indicator indicator) {
        assertEquals(Optional.of(new BigDecimal(expected)), indicator.value());
    }

    @Test
    void sumsAreDividedOnceAndNotMonthByMonth() {
        var indicators = MealIndicators.of(
                List.of(row(1, 20, 1000, 700, 650), row(2, 10, 1, 0, 0), row(3, 25, 1333, 500, 0)), JANUARY,
                YearMonth.of(2026, 3));
        // 2334 / 55 = 42.4363…; 1200 / 2334 = 51.4138… %
        assertValue("42.44", indicators.dinersPerDay());
        assertValue("51.41", indicators.elderShare());
        assertValue("650", indicators.subsidisedMeals());
        assertValue("55", indicators.operatingDays());
        assertEquals("2026-01—2026-03：就餐 2334 人次 ÷ 营业 55 天 = 42.44 人次/天。",
                indicators.dinersPerDay().explanation().text(Locale.CHINA));
        assertEquals("2026-01—2026-03: 2334 meals ÷ 55 operating days = 42.44 meals per day.",
                indicators.dinersPerDay().explanation().text(Locale.ENGLISH));
    }

    @Test
    void halvesAreRoundedUp() {
        // 1 / 8 = 12.5 % exactly; 1001 / 200 = 5.005; 20001 / 40000 = 50.0025 %
        assertValue("12.50", MealIndicators.of(List.of(row(1, 1, 8, 1, 0)), JANUARY, JANUARY).elderShare());
        assertValue("5.01", MealIndicators.of(List.of(row(1, 200, 1001, 1, 0)), JANUARY, JANUARY).dinersPerDay());
        assertValue("50.00", MealIndicators.of(List.of(row(1, 1, 40000, 20001, 0)), JANUARY, JANUARY).elderShare());
        assertValue("50.01", MealIndicators.of(List.of(row(1, 1, 20000, 10001, 0)), JANUARY, JANUARY).elderShare());
    }

    @Test
    void monthsWithoutDataAreLeftOutAndNamed() {
        var indicators = MealIndicators.of(List.of(row(1, 20, 100, -1, -1), row(3, -1, 60, 30, 7),
                row(4, 10, 50, 20, -1), row(7, 9, 9, 9, 9)), JANUARY, YearMonth.of(2026, 6));
        assertValue("5.00", indicators.dinersPerDay());
        assertEquals("2026-01、2026-04：就餐 150 人次 ÷ 营业 30 天 = 5.00 人次/天。缺 4 个月的数据：2026-02—2026-03、2026-05—2026-06。",
                indicators.dinersPerDay().explanation().text(Locale.CHINA));
        // (30 + 20) / (60 + 50): January does not say how many were old, and counts on neither side.
        assertValue("45.45", indicators.elderShare());
        assertValue("7", indicators.subsidisedMeals());
        assertEquals(List.of(YearMonth.of(2026, 3)), indicators.subsidisedMeals().months());
        assertEquals(5, indicators.subsidisedMeals().missing().size());
    }

    @Test
    void theYearsOperatingDaysAreOfTheTwelveMonthsUpToTheLastWhateverThePeriod() {
        var rows = new ArrayList<MealMonthRow>();
        for (var i = 0; i < 14; i++) {
            rows.add(new MealMonthRow("s1", YearMonth.of(2025, 1).plusMonths(i), 20 + i, 1, 1, 1, ""));
        }
        var indicators = MealIndicators.of(rows, YearMonth.of(2026, 2), YearMonth.of(2026, 2));
        // 22 + 23 + … + 33
        assertValue("330", indicators.operatingDays());
        assertEquals(List.of(), indicators.operatingDays().missing());
    }

    @Test
    void whereThereIsNothingToDivideThereIsNoFigure() {
        var none = MealIndicators.of(List.of(), JANUARY, YearMonth.of(2026, 2));
        assertEquals(Optional.empty(), none.dinersPerDay().value());
        assertEquals(Optional.empty(), none.elderShare().value());
        assertEquals(Optional.empty(), none.subsidisedMeals().value());
        assertEquals("没有营业天数和人次的数据，日均人次算不出来。缺 2 个月的数据：2026-01—2026-02。",
                none.dinersPerDay().explanation().text(Locale.CHINA));
        var closed = MealIndicators.of(List.of(row(1, 0, 0, 0, 0)), JANUARY, JANUARY);
        assertEquals(Optional.empty(), closed.dinersPerDay().value());
        assertEquals(Optional.empty(), closed.elderShare().value());
        assertValue("0", closed.subsidisedMeals());
        assertFalse(closed.elderShare().explanation().text(Locale.ENGLISH).isEmpty());
    }
}
