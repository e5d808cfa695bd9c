package org.canxun.ui.inspection.meals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.canxun.core.ProblemException;
import org.canxun.core.meals.MealIndicators;
import org.canxun.core.meals.Meals;
import org.canxun.core.port.MealMonthRow;

/**
 * Meal figures as a page shows them.
 *
 * @param rows month, operating days, meals, old people, subsidised; the latest month first
 * @param words the indicators and how they were computed
 */
public record MealsView(List<List<String>> rows, List<String> words) {

    private static final int MONTHS = 12;
    private static final String UNKNOWN = "—";

    public MealsView {
        rows = List.copyOf(rows);
        words = List.copyOf(words);
    }

    /** The 12 months up to the latest one that has figures; reads the disk. */
    public static MealsView read(Meals meals, String siteId, Locale locale) throws ProblemException {
        var figures = meals.figures(siteId);
        if (figures.isEmpty()) {
            return new MealsView(List.of(), List.of());
        }
        var last = figures.get(figures.size() - 1).month();
        return of(figures, meals.indicators(siteId, first(last), last), locale);
    }

    private static YearMonth first(YearMonth last) {
        return last.minusMonths(MONTHS - 1L);
    }

    static MealsView of(List<MealMonthRow> figures, MealIndicators indicators, Locale locale) {
        var latestFirst = new ArrayList<>(figures);
        Collections.reverse(latestFirst);
        return new MealsView(
                latestFirst.stream().map(row -> List.of(row.month().toString(), number(row.operatingDays()),
                        number(row.diners()), number(row.elderDiners()), number(row.subsidisedMeals()))).toList(),
                List.of(indicators.dinersPerDay(), indicators.elderShare(), indicators.subsidisedMeals(),
                        indicators.operatingDays()).stream().map(i -> i.explanation().text(locale)).toList());
    }

    private static String number(int number) {
        return number < 0 ? UNKNOWN : Integer.toString(number);
    }
}
