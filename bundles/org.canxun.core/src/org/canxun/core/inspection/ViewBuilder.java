package org.canxun.core.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.inspection.RecordView.LateView;
import org.canxun.core.inspection.RecordView.SupplementView;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.Identified;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.Severity;

/** Puts a folded inspection and the templates it pins together. */
final class ViewBuilder {

    private final JointInspection inspection;
    private final Map<String, ChecklistTemplate> templates;
    private final Standing standing;
    private final Map<String, String> names;
    private final Map<String, Finding> findings;
    private final Map<String, List<Evidence>> evidence;

    /**
     * @param templates by id
     * @param names of people, by id
     */
    ViewBuilder(Standing standing, Map<String, ChecklistTemplate> templates, Map<String, String> names) {
        this.standing = standing;
        this.inspection = standing.inspection();
        this.templates = templates;
        this.names = names;
        this.findings = inspection.getFindings().stream()
                .collect(toMap(f -> place(f.getRecordId(), f.getItemCode()), f -> f, (a, b) -> a));
        this.evidence = inspection.getEvidence().stream()
                .collect(groupingBy(e -> place(e.getRecordId(), e.getItemCode())));
    }

    private static String place(String recordId, String itemCode) {
        return recordId + " " + itemCode;
    }

    List<RecordView> records(Codes codes) {
        return inspection.getRecords().stream()
                .map(r -> record(r, codes.agency(r.getAgencyCode()).orElseGet(() -> unknown(r.getAgencyCode()))))
                .toList();
    }

    private static AgencyInfo unknown(String code) {
        return new AgencyInfo(code, code, code, true, false);
    }

    List<InspectionView.Member> team() {
        return inspection.getTeam().stream()
                .map(m -> new InspectionView.Member(m.getPersonId(), text(m.getName()), m.getAgencyCode(),
                        text(m.getCertNo()), Optional.ofNullable(m.getCertValidTo()), m.isLeader()))
                .toList();
    }

    private RecordView record(AgencyRecord record, AgencyInfo agency) {
        var template = templates.get(record.getTemplateId());
        var results = record.getResults().stream().collect(toMap(ItemResult::getItemCode, r -> r, (a, b) -> a));
        var items = new ArrayList<ItemView>();
        if (template != null) {
            for (var section : template.getSections()) {
                for (var item : section.getItems()) {
                    items.add(item(record, section.getTitle(), item, results.get(item.getCode())));
                }
            }
        }
        return new RecordView(record.getId(), agency.code(), agency.shortName(), agency.enforcing(),
                record.getRecordKind(),
                template == null ? "" : template.getTitle(), template == null ? 0 : template.getVersion(),
                text(record.getTemplateDigest()), List.copyOf(items), Scoring.progress(items),
                ScoreExplanation.of(record.getRecordKind(), items).score(), Completion.completed(record),
                record.getSupplements().stream()
                        .map(s -> new SupplementView(text(s.getItemCode()), s.getText(), s.getPersonId(),
                                name(s.getPersonId()), s.getOccurredAt()))
                        .toList(),
                standing.late().getOrDefault(record.getId(), List.of()).stream()
                        .map(change -> new LateView(change, name(change.personId()))).toList());
    }

    private String name(String personId) {
        return names.getOrDefault(personId, personId);
    }

    private ItemView item(AgencyRecord record, String section, ChecklistItem item, ItemResult result) {
        var answer = result == null ? ItemAnswer.UNANSWERED : result.getAnswer();
        var photos = evidence.getOrDefault(place(record.getId(), item.getCode()), List.of()).stream()
                .map(ViewBuilder::photo).toList();
        var finding = answer == ItemAnswer.NONCONFORM
                ? Optional.of(finding(record, item, photos.size()))
                : Optional.<FindingView>empty();
        var readings = result == null ? List.<ItemView.Reading>of()
                : result.getMeasurements().stream().filter(m -> m.getValue() != null)
                        .sorted(Comparator.comparingInt(m -> parameters(item).indexOf(m.getParameter())))
                        .map(m -> new ItemView.Reading(m.getParameter(), m.getValue(), text(m.getUnit()))).toList();
        return new ItemView(record.getId(), item.getCode(), section, item.getText(), List.copyOf(item.getMethods()),
                item.isKeyItem(), text(item.getLegalBasis()), text(item.getStandard()), points(item),
                item.isIllustrative(), item.isUnverified(), item.getLimits().stream().map(ViewBuilder::limit).toList(),
                Appraisal.choices(item), answer, result == null ? "" : text(result.getReason()),
                result == null ? "" : text(result.getChoice()), result == null ? null : result.getValue(),
                result == null ? null : result.getPoints(), result == null ? "" : text(result.getNote()), readings,
                photos, finding, conflicting(result, finding.flatMap(f -> written(record, item))),
                Appraisal.counted(item));
    }

    private boolean conflicting(ItemResult result, Optional<Finding> finding) {
        var objects = Stream.concat(finding.stream(),
                result == null ? Stream.<Identified>empty()
                        : Stream.concat(Stream.of(result), result.getMeasurements().stream()));
        return objects.map(Identified::getId).anyMatch(standing.conflicting()::contains);
    }

    private Optional<Finding> written(AgencyRecord record, ChecklistItem item) {
        return Optional.ofNullable(findings.get(place(record.getId(), item.getCode())));
    }

    private static ItemView.Photo photo(Evidence e) {
        return new ItemView.Photo(e.getId(), e.getSha256(), e.getFileName(), e.getMediaType(),
                Optional.ofNullable(e.getCapturedAt()), text(e.getCaption()));
    }

    private static ItemView.Limit limit(MeasurementLimit limit) {
        return new ItemView.Limit(limit.getParameter(), text(limit.getUnit()),
                Optional.ofNullable(limit.getMinimum()), Optional.ofNullable(limit.getMaximum()));
    }

    private FindingView finding(AgencyRecord record, ChecklistItem item, int photos) {
        var written = written(record, item);
        var text = written.map(Finding::getText).filter(t -> !t.isBlank());
        var term = written.filter(f -> f.getTermDays() >= 0)
                .map(f -> new FindingView.Term(f.getTermDays(), f.getTermUnit()));
        return new FindingView(record.getId(), record.getAgencyCode(), item.getCode(),
                text.orElse(item.getText()), text.isPresent(), severity(item, written),
                text(item.getLegalBasis()), term, photos);
    }

    private static Severity severity(ChecklistItem item, Optional<Finding> written) {
        if (written.map(Finding::getSeverity).filter(Severity.MAJOR::equals).isPresent()) {
            return Severity.MAJOR;
        }
        return item.isKeyItem() ? Severity.KEY : Severity.GENERAL;
    }

    /** In the order the checklist asks for them. */
    private static List<String> parameters(ChecklistItem item) {
        return item.getLimits().stream().map(MeasurementLimit::getParameter).toList();
    }

    private static BigDecimal points(ChecklistItem item) {
        return Objects.requireNonNullElse(item.getPoints(), BigDecimal.ZERO);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
