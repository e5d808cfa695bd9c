package org.canxun.core.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Reports;
import org.canxun.core.document.AgencyRecordPaper;
import org.canxun.core.document.EvidenceListPaper;
import org.canxun.core.document.FindingListPaper;
import org.canxun.core.document.Paper;
import org.canxun.core.document.RenderedPaper;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.DocumentRow;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.PaperRenderer;
import org.canxun.model.ModelPackage.Literals;

/** Renders the papers, keeps them and says so in the journal. */
final class PaperReports implements Reports {

    private static final String RECORD = "INSPECTION_RECORD";
    private static final String FINDING_LIST = "FINDING_LIST";
    private static final String EVIDENCE_LIST = "EVIDENCE_LIST";

    private final Aggregates aggregates;
    private final DossierReader dossiers;
    private final EvidenceVault vault;
    private final PaperRenderer renderer;

    PaperReports(Aggregates aggregates, DossierReader dossiers, EvidenceVault vault, PaperRenderer renderer) {
        this.aggregates = aggregates;
        this.dossiers = dossiers;
        this.vault = vault;
        this.renderer = renderer;
    }

    /** A paper ready to be written to disk. */
    private record Ready(String docType, String agencyCode, String title, String fileName, byte[] pdf,
            RenderedPaper rendered) {}

    @Override
    public List<Printed> print(Author author, String inspectionId, Path folder) throws ProblemException {
        var dossier = dossiers.read(inspectionId, author.zone());
        var ready = new ArrayList<Ready>();
        int number = 1;
        for (var record : dossier.inspection().getRecords()) {
            var paper = AgencyRecordPaper.of(dossier, record.getAgencyCode());
            ready.add(render(paper, RECORD, record.getAgencyCode(), number++,
                    dossier.agencies().get(record.getAgencyCode()).getShortName() + "检查记录"));
        }
        ready.add(render(FindingListPaper.of(dossier), FINDING_LIST, dossier.inspection().getLeadAgencyCode(), number,
                "联合检查问题清单"));
        return write(author, inspectionId, folder, ready, dossier.printedAt());
    }

    @Override
    public Printed printEvidence(Author author, String inspectionId, Path folder) throws ProblemException {
        var dossier = dossiers.read(inspectionId, author.zone());
        var ready = render(EvidenceListPaper.of(dossier), EVIDENCE_LIST, dossier.inspection().getLeadAgencyCode(), 0,
                "现场检查证据清单");
        return write(author, inspectionId, folder, List.of(ready), dossier.printedAt()).get(0);
    }

    private Ready render(Paper paper, String docType, String agencyCode, int number, String name)
            throws ProblemException {
        var pdf = new ByteArrayOutputStream(1 << 20);
        var rendered = renderer.render(paper, pdf);
        return new Ready(docType, agencyCode, paper.title(), String.format("%02d-%s.pdf", number, name),
                pdf.toByteArray(), rendered);
    }

    private List<Printed> write(Author author, String inspectionId, Path folder, List<Ready> ready, Instant at)
            throws ProblemException {
        var printed = new ArrayList<Printed>();
        try (var files = new PaperFiles(folder)) {
            for (var paper : ready) {
                var stored = vault.store(paper.pdf(), paper.fileName());
                var row = new DocumentRow(Ids.fresh(aggregates.wall()), inspectionId, paper.agencyCode(),
                        paper.docType(), paper.title(), stored.sha256(), paper.rendered().pages(), at);
                printed.add(new Printed(row, files.prepare(paper.fileName(), paper.pdf()), paper.rendered()));
            }
            files.show();
        }
        record(author, printed, at);
        return printed;
    }

    private void record(Author author, List<Printed> printed, Instant at) throws ProblemException {
        aggregates.unit(author, unit -> {
            for (var paper : printed) {
                unit.create(Types.of(Literals.ENFORCEMENT_DOCUMENT, paper.document().id()), "print",
                        (state, recorder) -> {
                            recorder.createRoot(values(paper.document()));
                            recorder.create(Literals.DOCUMENT_EVENT, Ids.fresh(aggregates.wall()),
                                    paper.document().id(), Literals.ENFORCEMENT_DOCUMENT__EVENTS.getName(),
                                    Map.of("type", "PRINTED", "occurredAt", at, "zone", author.zone().getId(),
                                            "personId", author.personId()));
                        });
            }
        });
    }

    private static Map<String, Object> values(DocumentRow document) {
        var values = new LinkedHashMap<String, Object>();
        values.put("inspectionId", document.inspectionId());
        values.put("agencyCode", document.agencyCode());
        values.put("docType", document.docType());
        values.put("title", document.title());
        values.put("sha256", document.sha256());
        values.put("pages", document.pages());
        return values;
    }
}
