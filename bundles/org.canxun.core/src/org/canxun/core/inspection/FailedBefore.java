package org.canxun.core.inspection;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.inspection.LastTime.LastAnswer;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.templates.Templates;
import org.canxun.model.ItemAnswer;

/** Looks which items failed the last time they were checked at a site: they have to be checked the next time. */
public final class FailedBefore {

    private final Templates templates;
    private final Visits visits;

    public FailedBefore(Templates templates, Visits visits) {
        this.templates = templates;
        this.visits = visits;
    }

    /** Hands out visits as they stand now. */
    @FunctionalInterface
    public interface Visits {

        /** Empty for one that is passed over, because it cannot be read here. */
        Optional<InspectionView> view(String inspectionId) throws ProblemException;
    }

    LastTime found(LastTimeSearch search, List<InspectionRow> ofSite) throws ProblemException {
        for (var earlier : search.visits(ofSite)) {
            if (search.done()) {
                break;
            }
            visits.view(earlier).ifPresent(search::look);
        }
        return search.found();
    }

    /**
     * What has to be checked by a visit, as it fails now.
     *
     * @param day of that visit
     * @param id of that visit, which tells it apart from others of the same day
     * @param templateIds checklists it will be held to
     * @param ofSite all visits of the site
     */
    public Map<Key, LastAnswer> failed(LocalDate day, String id, List<String> templateIds,
            List<InspectionRow> ofSite) throws ProblemException {
        var keys = new HashSet<Key>();
        for (var templateId : templateIds) {
            var agency = templates.get(templateId).getAgencyCode();
            templates.compiled(templateId).items()
                    .forEach(item -> keys.add(new Key(agency, item.content().code())));
        }
        return found(new LastTimeSearch(day, id, keys), ofSite).answers().entrySet().stream()
                .filter(last -> last.getValue().item().answer() == ItemAnswer.NONCONFORM)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
