package org.canxun.ui.inspection.meals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.meals.MealIndicators;
import org.canxun.core.meals.MealIndicators.Indicator;
import org.canxun.core.port.MealMonthRow;
import org.junit.jupiter.api.Test;

class MealsViewTest {

    private static Indicator said(String text) {
        return new Indicator(Optional.empty(), List.of(), List.of(), locale -> text);
    }

    @Test
    void months_AreShownLatestFirst_AndWhatIsUnknownAsSuch() {
        var view = MealsView.of(
                List.of(new MealMonthRow("s", YearMonth.of(2026, 2), 20, 900, 600, -1, "a.csv"),
                        new MealMonthRow("s", YearMonth.of(2026, 3), -1, 0, -1, 0, "b.csv")),
                new MealIndicators(YearMonth.of(2025, 4), YearMonth.of(2026, 3), said("日均"), said("占比"), said("补贴"),
                        said("全年")),
                Locale.CHINA);
        assertEquals(List.of(List.of("2026-03", "—", "0", "—", "0"), List.of("2026-02", "20", "900", "600", "—")),
                view.rows());
        assertEquals(List.of("日均", "占比", "补贴", "全年"), view.words());
    }
}
