package org.canxun.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.model.Agency;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Evidence;
import org.canxun.model.JointInspection;
import org.canxun.model.MealSite;

/**
 * Everything the papers of one visit are written from. The objects are read only, and all on the caller's thread.
 *
 * @param agencies by code
 * @param inspectionKinds labels of the code list inspectionKind, by code
 * @param templates by id; those that have not arrived are missing
 * @param printCopy the print copies of photos
 * @param zone of the site
 * @param people names of all people known here, by id
 * @param judged which items apply and what follows from them
 * @param attachedBy ids of the people who attached evidence, by its id
 * @param hidden by SHA-256, what no copy of a file may show, be it drawn too late for the record
 */
public record InspectionDossier(JointInspection inspection, MealSite site, Map<String, Agency> agencies,
        Map<String, String> inspectionKinds, Map<String, ChecklistTemplate> templates,
        PrintCopies printCopy, Instant printedAt, ZoneId zone, Map<String, String> people, JudgedRecords judged,
        Map<String, String> attachedBy, Map<String, List<PhotoMark>> hidden) {

    public InspectionDossier {
        Objects.requireNonNull(inspection);
        Objects.requireNonNull(site);
        agencies = Map.copyOf(agencies);
        inspectionKinds = Map.copyOf(inspectionKinds);
        templates = Map.copyOf(templates);
        people = Map.copyOf(people);
        attachedBy = Map.copyOf(attachedBy);
        hidden = Map.copyOf(hidden);
        Objects.requireNonNull(printCopy);
        Objects.requireNonNull(printedAt);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(judged);
    }

    List<AgencyRecord> records() {
        return inspection.getRecords().stream().sorted(Comparator.comparingInt(AgencyRecord::getPosition)).toList();
    }

    RecordSheet sheet(String agencyCode) throws ProblemException {
        for (var record : records()) {
            if (agencyCode.equals(record.getAgencyCode())) {
                return sheet(record);
            }
        }
        throw new ProblemException(Problem.PAPER_RECORD_MISSING, agencyName(agencyCode));
    }

    RecordSheet sheet(AgencyRecord record) throws ProblemException {
        var template = record.getTemplateId() == null ? null : templates.get(record.getTemplateId());
        if (template == null) {
            throw new ProblemException(Problem.PAPER_TEMPLATE_MISSING, agencyName(record.getAgencyCode()));
        }
        // a record without a digest was never pinned; that is as bad as the wrong one
        if (!Objects.equals(record.getTemplateDigest(), template.getContentDigest())) {
            throw new ProblemException(Problem.PAPER_TEMPLATE_DIFFERS, agencyName(record.getAgencyCode()),
                    record.getTemplateDigest(), template.getContentDigest());
        }
        return new RecordSheet(this, record, template);
    }

    Optional<Agency> agency(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(agencies.get(code));
    }

    /** The full name, for titles; the code of an agency we do not know. */
    String agencyName(String code) {
        return agency(code).map(Agency::getName).filter(name -> !name.isBlank()).orElse(String.valueOf(code));
    }

    /** The name for tables. */
    String agencyShortName(String code) {
        return agency(code).map(Agency::getShortName).filter(name -> !name.isBlank()).orElse(agencyName(code));
    }

    String kindLabel() {
        var code = inspection.getKind();
        return code == null ? "" : inspectionKinds.getOrDefault(code, code);
    }

    /** Name of who attached it; empty when the journal does not say, as of evidence made for tests. */
    String attachedBy(Evidence evidence) {
        var person = attachedBy.getOrDefault(evidence.getId(), "");
        return people.getOrDefault(person, person);
    }

    LocalDate visitDate() {
        return inspection.getVisitDate();
    }
}
