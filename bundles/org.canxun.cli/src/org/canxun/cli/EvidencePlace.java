package org.canxun.cli;

import java.util.Optional;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.RecordView.StrayView;

/**
 * Where in the workspace a photo belongs.
 *
 * @param inspection id
 */
record EvidencePlace(String inspection, Photo photo) {

    /** The latest inspections first: that is what people work on. */
    static EvidencePlace find(Workspace workspace, String evidenceId) throws ProblemException {
        for (var row : workspace.lists().inspections(Optional.empty())) {
            if (row.evidence() > 0) {
                var photo = photo(workspace.inspections().view(row.id()), evidenceId);
                if (photo.isPresent()) {
                    return new EvidencePlace(row.id(), photo.get());
                }
            }
        }
        throw new ProblemException(EvidenceProblem.EVIDENCE_UNKNOWN, evidenceId);
    }

    static Optional<Photo> photo(InspectionView view, String evidenceId) {
        for (var record : view.records()) {
            for (var item : record.items()) {
                var found = item.photos().stream().filter(photo -> photo.id().equals(evidenceId)).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
            var stray = record.strays().stream().map(StrayView::photos).flatMap(photos -> photos.stream())
                    .filter(photo -> photo.id().equals(evidenceId)).findFirst();
            if (stray.isPresent()) {
                return stray;
            }
        }
        return Optional.empty();
    }
}
