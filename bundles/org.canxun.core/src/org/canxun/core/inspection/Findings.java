package org.canxun.core.inspection;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Terms.Deadline;
import org.canxun.core.templates.ItemContent;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.JointInspection;
import org.canxun.model.RecordEvent;
import org.canxun.model.RecordKind;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;

/** What was written of failed items, completed by what their checklist and the district propose. */
final class Findings {

    private static final String BEFORE = "BEFORE";
    private static final String AFTER = "AFTER";

    private final Map<String, Finding> written;
    private final Map<String, RecordEvent> completions;
    private final Terms terms;

    Findings(JointInspection inspection, Map<String, RecordEvent> completions, Terms terms) {
        this.written = inspection.getFindings().stream()
                .collect(toMap(f -> place(f.getRecordId(), f.getItemCode()), f -> f, (a, b) -> a));
        this.completions = completions;
        this.terms = terms;
    }

    private static String place(String recordId, String itemCode) {
        return recordId + " " + itemCode;
    }

    Optional<Finding> written(AgencyRecord record, String code) {
        return Optional.ofNullable(written.get(place(record.getId(), code)));
    }

    /** An indicator that earned no points in an appraisal is no fault to be put right within days. */
    FindingView of(AgencyRecord record, ItemContent item, List<Evidence> photos) {
        var usual = Optional.of(terms.usual()).filter(term -> record.getRecordKind() == RecordKind.INSPECTION);
        return of(record, item.code(), Optional.of(item), usual, photos);
    }

    /** Of an item that the checklist has no more, for which nothing is proposed any more. */
    FindingView stray(AgencyRecord record, String code, Optional<ItemContent> item, List<Evidence> photos) {
        return of(record, code, item, Optional.empty(), photos);
    }

    private FindingView of(AgencyRecord record, String code, Optional<ItemContent> item, Optional<Term> usual,
            List<Evidence> photos) {
        var said = written(record, code);
        var text = said.map(Finding::getText).filter(t -> !t.isBlank());
        var referred = said.filter(f -> f.getMode() == RectifyMode.REFERRAL).isPresent();
        var chosen = said.filter(f -> f.getTermDays() >= 0).map(f -> new Term(f.getTermDays(), f.getTermUnit()));
        var term = referred ? Optional.<Term>empty()
                : chosen.or(() -> item.flatMap(i -> i.advice().term()).map(t -> new Term(t.days(), t.unit())))
                        .or(() -> usual);
        return new FindingView(record.getId(), record.getAgencyCode(), code,
                text.orElse(item.map(Findings::wording).orElse("")), text.isPresent(),
                severity(item.filter(ItemContent::keyItem).isPresent(), said),
                item.map(ItemContent::legalBasis).orElse(""), term, photos.size(),
                rectification(record, code, term, referred || chosen.isPresent(), said, paired(photos)));
    }

    private static String wording(ItemContent item) {
        return item.advice().findingText().isEmpty() ? item.text() : item.advice().findingText();
    }

    private static Severity severity(boolean key, Optional<Finding> said) {
        if (said.map(Finding::getSeverity).filter(Severity.MAJOR::equals).isPresent()) {
            return Severity.MAJOR;
        }
        return key ? Severity.KEY : Severity.GENERAL;
    }

    private Rectification rectification(AgencyRecord record, String code, Optional<Term> term, boolean chosen,
            Optional<Finding> said, boolean paired) {
        if (term.isEmpty() && said.filter(f -> f.getMode() == RectifyMode.REFERRAL).isPresent()) {
            var to = said.map(Finding::getReferredTo).orElse("");
            return new Rectification(RectifyMode.REFERRAL, true, to, Optional.empty(), Optional.empty(), paired);
        }
        if (term.filter(t -> t.days() == 0).isPresent()) {
            return new Rectification(RectifyMode.ON_SPOT, chosen, "", Optional.empty(), Optional.empty(), paired);
        }
        var deadline = fixed(record, code).map(Deadline::of)
                .or(() -> term.map(terms::deadline)).orElse(Deadline.NONE);
        return new Rectification(RectifyMode.DEADLINE, chosen, "", deadline.day(), deadline.uncounted(), paired);
    }

    /** As it was counted when the record was completed. */
    private Optional<LocalDate> fixed(AgencyRecord record, String code) {
        var start = code + "=";
        return Optional.ofNullable(completions.get(record.getId())).stream()
                .flatMap(event -> event.getDeadlines().stream()).filter(fixed -> fixed.startsWith(start))
                .map(fixed -> LocalDate.parse(fixed.substring(start.length()))).findFirst();
    }

    /** To be kept with the completion: code, equals sign, date. */
    static List<String> fixed(RecordView record) {
        return record.items().stream().flatMap(item -> item.finding().stream())
                .flatMap(f -> f.rectification().deadline().stream().map(day -> f.itemCode() + "=" + day)).toList();
    }

    private static boolean paired(List<Evidence> photos) {
        return photos.stream().filter(after -> AFTER.equals(after.getStage()))
                .anyMatch(after -> photos.stream().anyMatch(before -> BEFORE.equals(before.getStage())
                        && before.getId().equals(after.getPairedWith())));
    }
}
