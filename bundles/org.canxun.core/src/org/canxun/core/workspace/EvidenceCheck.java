package org.canxun.core.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.model.EnforcementDocument;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelPackage.Literals;

/** Every file the journal refers to must be in the vault, with the bytes it was stored with. */
record EvidenceCheck(Aggregates aggregates, JournalStore journal, EvidenceVault vault) {

    List<Fault> faults() throws ProblemException {
        var faults = new ArrayList<Fault>();
        for (var file : referenced().entrySet()) {
            if (vault.original(file.getKey()).isEmpty()) {
                faults.add(new Fault("vault " + file.getKey(), "missing; referred to by " + file.getValue()));
            } else if (!vault.intact(file.getKey())) {
                faults.add(new Fault("vault " + file.getKey(), "altered; referred to by " + file.getValue()));
            }
        }
        return faults;
    }

    /** Digest to the first place that names it. */
    private Map<String, String> referenced() throws ProblemException {
        var places = new LinkedHashMap<String, String>();
        for (var id : journal.aggregates(Literals.JOINT_INSPECTION.getName())) {
            aggregates.read(id, state -> {
                state.root().map(JointInspection.class::cast).ifPresent(inspection -> inspection.getEvidence()
                        .forEach(e -> places.putIfAbsent(e.getSha256(), id + " " + e.getItemCode())));
                return null;
            });
        }
        for (var id : journal.aggregates(Literals.ENFORCEMENT_DOCUMENT.getName())) {
            aggregates.read(id, state -> {
                state.root().map(EnforcementDocument.class::cast)
                        .ifPresent(d -> places.putIfAbsent(d.getSha256(), id.toString()));
                return null;
            });
        }
        return places;
    }
}
