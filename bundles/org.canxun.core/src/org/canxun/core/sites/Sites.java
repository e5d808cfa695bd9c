package org.canxun.core.sites;

import org.canxun.core.ProblemException;
import org.canxun.model.MealSite;

/** Meal-service sites. */
public interface Sites {

    /**
     * A site as it stands now; a copy that the caller may read on any thread.
     *
     * @throws ProblemException SITE_UNKNOWN
     */
    MealSite get(String siteId) throws ProblemException;
}
