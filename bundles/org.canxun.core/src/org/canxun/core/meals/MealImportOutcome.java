package org.canxun.core.meals;

/**
 * What became of a meal export. With errors in its plan nothing was imported and the counts are 0.
 *
 * @param created months of sites that were not known
 * @param updated months of sites that had other figures
 */
public record MealImportOutcome(MealImportPlan plan, int created, int updated, int unchanged) {

    public boolean accepted() {
        return plan.sound();
    }
}
