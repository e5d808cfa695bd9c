package org.canxun.core.workspace;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.document.InspectionDossier;
import org.canxun.core.document.JudgedRecords;
import org.canxun.core.inspection.InspectionReader;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMarks;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.Standing;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.sites.Sites;
import org.canxun.core.templates.Templates;
import org.canxun.journal.AggregateState;
import org.canxun.model.Agency;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Evidence;
import org.canxun.model.JointInspection;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Collects what the papers of a visit are written from. */
record DossierReader(Aggregates aggregates, Lists lists, District district, Sites sites, Templates templates,
        EvidenceVault vault, InspectionReader inspections) {

    InspectionDossier read(String inspectionId, ZoneId zone) throws ProblemException {
        var visit = aggregates.read(Types.inspection(inspectionId), this::visit);
        var inspection = visit.inspection();
        var used = new HashMap<String, ChecklistTemplate>();
        for (var record : inspection.getRecords()) {
            used.put(record.getTemplateId(), templates.get(record.getTemplateId()));
        }
        return new InspectionDossier(inspection, sites.get(inspection.getSiteId()), agencies(), kinds(), used,
                this::printCopy, aggregates.wall().instant(), zone, people(), visit.judged(), visit.attachedBy(),
                visit.hidden());
    }

    /** What was recorded and what follows from it, of one moment. */
    private record Visit(JointInspection inspection, JudgedRecords judged, Map<String, String> attachedBy,
            Map<String, List<PhotoMark>> hidden) {}

    private Visit visit(AggregateState state) throws ProblemException {
        var inspection = Standing.of(state).map(standing -> EcoreUtil.copy(standing.inspection()))
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, state.aggregate().id()));
        var records = inspections.view(state, Optional.empty()).records().stream()
                .collect(toMap(RecordView::id, r -> r));
        return new Visit(inspection, new JudgedRecords(records, district.codes()), Attachers.of(state), hidden(state));
    }

    /** Of everything as it is now: a record stays as it was completed, but a face must not leave for that. */
    private static Map<String, List<PhotoMark>> hidden(AggregateState state) {
        return state.root().map(JointInspection.class::cast).stream().flatMap(now -> now.getEvidence().stream())
                .filter(evidence -> evidence.getSha256() != null)
                .collect(groupingBy(Evidence::getSha256, flatMapping(DossierReader::mosaics, toList())));
    }

    private static Stream<PhotoMark> mosaics(Evidence evidence) {
        return PhotoMarks.of(evidence).stream().filter(mark -> mark.shape() == PhotoMark.Shape.MOSAIC);
    }

    private Map<String, String> people() throws ProblemException {
        return lists.persons().stream().collect(toMap(PersonRow::id, PersonRow::name));
    }

    private Map<String, Agency> agencies() throws ProblemException {
        return district.agencies().stream().collect(toMap(Agency::getCode, a -> a));
    }

    private Map<String, String> kinds() throws ProblemException {
        return district.codes().list(Codes.INSPECTION_KIND).stream().collect(toMap(Codes.Code::code,
                Codes.Code::label));
    }

    /** A photo that cannot be shown is said in the paper, beside the fact that it is kept. */
    private Optional<Path> printCopy(String sha256, CopyOverlay overlay) {
        try {
            return vault.copy(sha256, overlay);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
