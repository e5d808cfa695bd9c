package org.canxun.core.meals;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.table.FaultList;

/**
 * What importing a meal export would do. Nothing is done by it.
 *
 * @param headers of the file's columns, as written; empty where a column has none
 * @param mapping the one given, else a saved one whose headers all occur, else what the names suggest
 * @param savedAs name of the saved mapping that was taken
 * @param unmapped headers of columns that will not be imported
 * @param figures one per site and month, in the order of the file
 * @param rows of data the file has, sound or not
 * @param notes how the rows were understood: as months, or as days that were summed
 * @param errors when there are any, nothing will be imported
 * @param warnings worth a look, no obstacle
 */
public record MealImportPlan(List<String> headers, MealMapping mapping, Optional<String> savedAs,
        List<String> unmapped, List<MealFigures> figures, int rows, List<Localized> notes, FaultList errors,
        FaultList warnings) {

    public MealImportPlan {
        headers = List.copyOf(headers);
        unmapped = List.copyOf(unmapped);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** Whether it can be carried out. */
    public boolean sound() {
        return errors.isEmpty();
    }

    /** How many sites it is about. */
    public int sites() {
        return (int) figures.stream().map(MealFigures::siteId).distinct().count();
    }

    /** How many months it is about, whatever the site. */
    public int months() {
        return (int) figures.stream().map(MealFigures::month).distinct().count();
    }
}
