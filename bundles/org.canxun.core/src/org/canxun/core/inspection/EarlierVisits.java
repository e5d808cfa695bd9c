package org.canxun.core.inspection;

import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.Lists;

/** What was answered when a site was visited before. Reads several visits. */
record EarlierVisits(Lists lists, Views views) {

    LastTime find(LastTimeSearch search, String siteId) throws ProblemException {
        for (var earlier : search.visits(lists.inspections(Optional.of(siteId)))) {
            if (search.done()) {
                break;
            }
            search.look(views.view(earlier));
        }
        return search.found();
    }

    /** See {@link Inspections#view}. */
    @FunctionalInterface
    interface Views {
        InspectionView view(String inspectionId) throws ProblemException;
    }
}
