package org.canxun.core.meals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.MealMonthRow;

/**
 * Meal figures by site and month, as the settlement system exports them, CSV or XLSX. Rows are a site's months, or its
 * days, which are summed. Files with personal data are refused as a whole, and nothing of them is kept or told but the
 * names of such columns.
 */
public interface Meals {

    /**
     * Looks at a file without importing anything.
     *
     * @param mapping what the user says of the columns; when empty, a saved one whose headers all occur, else what the
     *            names of the columns suggest
     * @throws ProblemException MEAL_PERSONAL, or when the file is no readable table; errors in rows are in the plan
     */
    MealImportPlan inspect(Path file, Optional<MealMapping> mapping) throws ProblemException;

    /** What {@link #importFile} would do, without doing it. */
    MealImportOutcome tryImport(Path file, Optional<MealMapping> mapping) throws ProblemException;

    /**
     * Imports all rows, or none when one has an error. A month that is known gets the figures of the file, all of them;
     * where they are the same nothing changes.
     *
     * @throws ProblemException as {@link #inspect}
     */
    MealImportOutcome importFile(Author author, Path file, Optional<MealMapping> mapping) throws ProblemException;

    /**
     * Saves a mapping for everybody in the district; one of that name is replaced.
     *
     * @throws ProblemException MEAL_MAPPING_NAME; MEAL_MAPPING_INCOMPLETE; MEAL_PERSONAL when a header is personal
     */
    void saveMapping(Author author, String name, MealMapping mapping) throws ProblemException;

    /** By name. */
    List<SavedMapping> mappings() throws ProblemException;

    /** @throws ProblemException MEAL_MAPPING_UNKNOWN */
    MealMapping mapping(String name) throws ProblemException;

    /**
     * What is known of a site, the earliest month first.
     *
     * @throws ProblemException SITE_UNKNOWN
     */
    List<MealMonthRow> figures(String siteId) throws ProblemException;

    /**
     * What the figures of these months say.
     *
     * @param to the last month, inclusive
     * @throws ProblemException SITE_UNKNOWN; MEAL_PERIOD when it ends before it begins or is longer than ten years
     */
    MealIndicators indicators(String siteId, YearMonth from, YearMonth to) throws ProblemException;
}
