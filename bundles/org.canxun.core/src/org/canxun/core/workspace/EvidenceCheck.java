package org.canxun.core.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            fault(file.getKey(), file.getValue()).ifPresent(words -> faults
                    .add(new Fault("vault " + file.getKey(), words + "; referred to by " + file.getValue().name())));
        }
        return faults;
    }

    private Optional<String> fault(String sha256, Place place) throws ProblemException {
        var now = vault.measure(sha256);
        if (now.isEmpty()) {
            return Optional.of("missing");
        } else if (!now.get().sha256().equals(sha256)) {
            return Optional.of("altered");
        }
        // Evidence from before SM3 was computed names none.
        var differs = place.sm3() != null && !place.sm3().isEmpty() && !place.sm3().equals(now.get().sm3());
        return differs ? Optional.of("SM3 differs: " + now.get().sm3()) : Optional.empty();
    }

    private record Place(String name, String sm3) {}

    /** Digest to the first place that names it. */
    private Map<String, Place> referenced() throws ProblemException {
        var places = new LinkedHashMap<String, Place>();
        for (var id : journal.aggregates(Literals.JOINT_INSPECTION.getName())) {
            aggregates.read(id, state -> {
                state.root().map(JointInspection.class::cast).ifPresent(inspection -> inspection.getEvidence()
                        .forEach(e -> places.merge(e.getSha256(),
                                new Place(id + " " + e.getItemCode(), e.getSm3()), EvidenceCheck::theOneWithSm3)));
                return null;
            });
        }
        for (var id : journal.aggregates(Literals.ENFORCEMENT_DOCUMENT.getName())) {
            aggregates.read(id, state -> {
                state.root().map(EnforcementDocument.class::cast)
                        .ifPresent(d -> places.putIfAbsent(d.getSha256(), new Place(id.toString(), "")));
                return null;
            });
        }
        return places;
    }

    private static Place theOneWithSm3(Place first, Place second) {
        return first.sm3() == null || first.sm3().isEmpty() ? second : first;
    }
}
