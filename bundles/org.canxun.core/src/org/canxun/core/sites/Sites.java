package org.canxun.core.sites;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.geo.Datum;
import org.canxun.model.MealSite;

/** Meal-service sites. */
public interface Sites {

    /**
     * A site as it stands now; a copy that the caller may read on any thread.
     *
     * @throws ProblemException SITE_UNKNOWN
     */
    MealSite get(String siteId) throws ProblemException;

    /**
     * Imports a list of sites, CSV or XLSX. Sites whose filing number is known are updated where the list says
     * something else; fields the list has no column for stay. All rows are imported, or none when one has an error.
     *
     * @param datum what the positions in the list refer to, as the user states it
     * @throws ProblemException when the file is no readable table; errors in rows are in the outcome
     */
    SiteImportOutcome importFile(Author author, Path file, Optional<Datum> datum) throws ProblemException;

    /** What {@link #importFile} would do, without doing it. */
    SiteImportOutcome tryImport(Path file, Optional<Datum> datum) throws ProblemException;
}
