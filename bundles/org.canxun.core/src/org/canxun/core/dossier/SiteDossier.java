package org.canxun.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.canxun.core.Localized;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.port.SiteRow;
import org.canxun.model.MealSite;

/**
 * A site at one moment, as an inspector reads it before going there.
 *
 * @param site a copy of its own
 * @param today the day by which deadlines are past
 * @param stars how its star was changed, oldest first
 * @param visits all of them, latest first; only the latest were read
 * @param findings what is not put right yet of the visits that were read, in the order it presses
 * @param putRight how many findings of those visits were put right on the spot
 * @param photos of the visits that were read, the latest visit first
 * @param mustCheck items that failed the last time they were checked, by agency
 * @param unreadable checklists in force that cannot be read here, so that nothing is known of what they must check
 */
public record SiteDossier(MealSite site, SiteRow row, LocalDate today, List<StarStep> stars, List<Visit> visits,
        List<OpenFinding> findings, int putRight, List<SitePhoto> photos, List<MustCheck> mustCheck,
        List<Unreadable> unreadable) {

    public SiteDossier {
        stars = List.copyOf(stars);
        visits = List.copyOf(visits);
        findings = List.copyOf(findings);
        photos = List.copyOf(photos);
        mustCheck = List.copyOf(mustCheck);
        unreadable = List.copyOf(unreadable);
    }

    /** A photo that was taken at the site. @param itemText empty when the checklist has the item no more */
    public record SitePhoto(String inspectionId, LocalDate visitDate, String recordId, String agencyCode,
            String itemCode, String itemText, ItemView.Photo photo) {}

    /**
     * An item that has to be checked next time.
     *
     * @param visitDate when it failed
     * @param item as it stood in the record of that visit
     */
    public record MustCheck(String inspectionId, LocalDate visitDate, String agencyCode, ItemView item) {}

    /** A checklist that cannot be read here. @param title as lists show it */
    public record Unreadable(String title, Localized why) {}

    /** Whether the records of every visit were looked at: only then is what is not listed not there. */
    public boolean complete() {
        return visits.stream().allMatch(Visit::read);
    }

    /** The visits whose records were looked at, latest first. */
    public List<Visit> readVisits() {
        return visits.stream().filter(Visit::read).toList();
    }

    /** How many visits are older than those that were looked at. */
    public int older() {
        return (int) visits.stream().filter(visit -> !visit.read() && visit.trouble().isEmpty()).count();
    }

    public int overdue() {
        return count(finding -> finding.state() == OpenFinding.State.OVERDUE);
    }

    private int count(Predicate<OpenFinding> which) {
        return (int) findings.stream().filter(which).count();
    }

    /** What the appraisals that were begun come to by rule, as far as their visits were read; latest first. */
    public List<Appraised> appraised() {
        return readVisits().stream().flatMap(visit -> visit.results().stream()
                .filter(result -> result.grading().isPresent() && result.progress().answered() > 0)
                .map(result -> new Appraised(visit, result))).toList();
    }

    /** A record that has a grading, and its visit. */
    public record Appraised(Visit visit, VisitResult result) {}
}
