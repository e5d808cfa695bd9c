package org.canxun.core.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.signing.RecordDigest;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoringRole;
import org.canxun.model.TeamMember;
import org.canxun.model.TemplateSection;

/** One agency's record laid over its checklist. */
final class RecordSheet {

    /**
     * A failed item; what was entered about it may still be missing.
     *
     * @param view with what its checklist proposes and until when it is to be put right; empty when nothing judged it
     */
    record Fault(ChecklistItem item, Optional<Finding> finding, Optional<FindingView> view) {}

    private final InspectionDossier dossier;
    private final AgencyRecord record;
    private final ChecklistTemplate template;
    private final Map<String, ChecklistItem> items = new LinkedHashMap<>();
    private final Map<String, ItemResult> results = new HashMap<>();

    RecordSheet(InspectionDossier dossier, AgencyRecord record, ChecklistTemplate template) {
        this.dossier = dossier;
        this.record = record;
        this.template = template;
        sections().forEach(section -> items(section).forEach(item -> items.put(item.getCode(), item)));
        record.getResults().forEach(result -> results.put(result.getItemCode(), result));
    }

    InspectionDossier dossier() {
        return dossier;
    }

    AgencyRecord record() {
        return record;
    }

    ChecklistTemplate template() {
        return template;
    }

    Optional<RecordView> judged() {
        return dossier.judged().record(record.getId());
    }

    /** Whether no condition of the checklist rules the item out at this site. */
    boolean applies(ChecklistItem item) {
        return unmet(item).isEmpty();
    }

    /** Conditions of the item that do not hold. */
    List<Expression> unmet(ChecklistItem item) {
        return judged().flatMap(view -> view.item(item.getCode())).map(view -> view.relevance().unmet())
                .orElse(List.of());
    }

    boolean appraisal() {
        return record.getRecordKind() == RecordKind.APPRAISAL;
    }

    boolean enforcing() {
        return !appraisal() && dossier.agency(record.getAgencyCode()).map(a -> a.isEnforcing()).orElse(true);
    }

    boolean completed() {
        return record.getEvents().stream().anyMatch(event -> "COMPLETED".equals(event.getType()));
    }

    List<TemplateSection> sections() {
        return template.getSections().stream().sorted(Comparator.comparingInt(TemplateSection::getPosition))
                .filter(section -> !items(section).isEmpty()).toList();
    }

    List<ChecklistItem> items(TemplateSection section) {
        return section.getItems().stream().sorted(Comparator.comparingInt(ChecklistItem::getPosition))
                .filter(RecordSheet::onSite).toList();
    }

    /** Bonus and veto items are for the grading committee. */
    private static boolean onSite(ChecklistItem item) {
        return item.getScoring() == null || item.getScoring().getRole() == ScoringRole.SCORED;
    }

    List<ChecklistItem> items() {
        return List.copyOf(items.values());
    }

    Optional<ItemResult> result(String code) {
        return Optional.ofNullable(results.get(code));
    }

    ItemAnswer answer(ChecklistItem item) {
        return result(item.getCode()).map(ItemResult::getAnswer).orElse(ItemAnswer.UNANSWERED);
    }

    /** Answers to codes the checklist does not have: printed all the same, never dropped. */
    List<ItemResult> strays() {
        return record.getResults().stream().filter(result -> !items.containsKey(result.getItemCode()))
                .filter(result -> result.getAnswer() != ItemAnswer.UNANSWERED || !Wording.blank(result.getNote())
                        || !Wording.blank(result.getText())
                        || result.getMeasurements().stream().anyMatch(reading -> reading.getValue() != null))
                .toList();
    }

    List<Fault> faults() {
        return items().stream().filter(this::applies).filter(item -> answer(item) == ItemAnswer.NONCONFORM)
                .map(item -> new Fault(item, finding(item), view(item))).toList();
    }

    private Optional<FindingView> view(ChecklistItem item) {
        return judged().flatMap(view -> view.item(item.getCode())).flatMap(ItemView::finding);
    }

    private Optional<Finding> finding(ChecklistItem item) {
        return finding(item.getCode());
    }

    Optional<Finding> finding(String itemCode) {
        return dossier.inspection().getFindings().stream()
                .filter(finding -> record.getId().equals(finding.getRecordId()))
                .filter(finding -> itemCode.equals(finding.getItemCode())).findFirst();
    }

    /** This agency's people, the leader first. */
    List<TeamMember> officers() {
        return team(false);
    }

    /** Who assists this agency without authority to enforce. */
    List<TeamMember> assistants() {
        return team(true);
    }

    private List<TeamMember> team(boolean assisting) {
        return dossier.inspection().getTeam().stream()
                .filter(member -> record.getAgencyCode().equals(member.getAgencyCode()))
                .filter(member -> member.isAssisting() == assisting)
                .sorted(Comparator.comparing(member -> !member.isLeader())).toList();
    }

    /** An enforcement certificate that was valid on the day of the visit. */
    boolean certified(TeamMember member) {
        return !Wording.blank(member.getCertNo()) && member.getCertValidTo() != null && dossier.visitDate() != null
                && !member.getCertValidTo().isBefore(dossier.visitDate());
    }

    /**
     * This record's evidence in the order of the checklist; what belongs to the visit as a whole comes first, and
     * stands in every agency's paper, because each paper has to prove itself alone.
     */
    List<Evidence> evidence() {
        var order = List.copyOf(items.keySet());
        return dossier.inspection().getEvidence().stream()
                .filter(evidence -> Wording.blank(evidence.getRecordId())
                        || record.getId().equals(evidence.getRecordId()))
                .filter(evidence -> !RecordDigest.added(evidence))
                .sorted(Comparator
                        .comparingInt((Evidence evidence) -> Wording.blank(evidence.getItemCode()) ? -1
                                : order.contains(evidence.getItemCode()) ? order.indexOf(evidence.getItemCode())
                                        : order.size())
                        .thenComparing(evidence -> String.valueOf(evidence.getCapturedAt()))
                        .thenComparing(evidence -> String.valueOf(evidence.getId())))
                .toList();
    }

    long photos(String itemCode) {
        return dossier.inspection().getEvidence().stream()
                .filter(evidence -> record.getId().equals(evidence.getRecordId()))
                .filter(evidence -> itemCode.equals(evidence.getItemCode())).filter(RecordSheet::photo).count();
    }

    static boolean photo(Evidence evidence) {
        return evidence.getMediaType() != null && evidence.getMediaType().startsWith("image/");
    }
}
