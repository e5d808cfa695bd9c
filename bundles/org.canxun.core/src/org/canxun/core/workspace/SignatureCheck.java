package org.canxun.core.workspace;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionReader;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.model.ModelPackage.Literals;

/** Every signature must be for the record as it stands; of a record the first that is not is named. */
record SignatureCheck(Aggregates aggregates, JournalStore journal, InspectionReader inspections) {

    List<Fault> faults() throws ProblemException {
        var faults = new ArrayList<Fault>();
        for (var id : journal.aggregates(Literals.JOINT_INSPECTION.getName())) {
            aggregates.read(id, state -> {
                if (state.root().isPresent()) {
                    for (var signed : inspections.signings(state).entrySet()) {
                        signed.getValue().signatures().stream().filter(s -> s.validity() == Validity.VOID).findFirst()
                                .ifPresent(s -> faults.add(new Fault(id + " record " + signed.getKey(),
                                        "the signature of " + s.signerName() + " (" + s.role() + ", " + s.at()
                                                + ") is not for this record: it signs " + s.recordDigest()
                                                + ", the record is " + signed.getValue().digest())));
                    }
                }
                return null;
            });
        }
        return faults;
    }
}
