package org.canxun.core.port;

import java.time.YearMonth;

/**
 * Meal figures of one site and month. Each number is -1 where the file had no column for it.
 *
 * @param operatingDays days on which meals were served
 * @param diners meals eaten
 * @param elderDiners of them by old people
 * @param subsidisedMeals of them with a subsidy
 * @param source name of the file
 */
public record MealMonthRow(String siteId, YearMonth month, int operatingDays, int diners, int elderDiners,
        int subsidisedMeals, String source) {}
