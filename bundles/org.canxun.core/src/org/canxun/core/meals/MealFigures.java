package org.canxun.core.meals;

import java.time.YearMonth;

/**
 * What a list says of one site and month.
 *
 * @param row the first one in the file that says so
 * @param operatingDays days on which meals were served
 * @param diners meals eaten
 * @param elderDiners of them by old people
 * @param subsidisedMeals of them with a subsidy; each number is {@link #UNKNOWN} where the list has no column for it
 */
public record MealFigures(int row, String siteId, YearMonth month, int operatingDays, int diners, int elderDiners,
        int subsidisedMeals) {

    public static final int UNKNOWN = -1;
}
