package org.canxun.cli;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.RecordView;

/** The record of one agency within a visit. */
record RecordChoice(Console console) {

    /** @throws CommandFailure when the agency has none */
    RecordView record(InspectionView view, String agency) {
        return view.recordOf(agency)
                .orElseThrow(() -> new CommandFailure(console.text("inspection.agency.unknown", agency)));
    }
}
