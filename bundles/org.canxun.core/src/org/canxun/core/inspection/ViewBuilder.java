package org.canxun.core.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.inspection.InspectionReader.ItemPlace;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.RecordView.LateView;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.core.inspection.RecordView.SupplementView;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.rules.expression.Value;
import org.canxun.core.templates.CompiledItem;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.journal.RegisterValue;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.Identified;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;

/** Puts a folded inspection and the templates it pins together. */
final class ViewBuilder {

    /** Cameras count their files up, so that those imported together lie in the order they were taken. */
    private static final Comparator<Evidence> AS_THEY_CAME = Comparator
            .comparing(Evidence::getImportedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> text(e.getFileName()));

    private final JointInspection inspection;
    private final Map<String, PinnedTemplate> templates;
    private final Standing standing;
    private final Map<String, String> names;
    private final Map<String, Value> facts;
    private final Map<String, Map<String, CompiledTemplate>> former;
    private final Findings findings;
    private final Map<String, List<Evidence>> evidence;

    /**
     * @param templates by id
     * @param names of people, by id
     * @param facts of the site
     * @param former versions a record was held to before it was moved, by record and mark
     * @param terms how deadlines are counted
     */
    ViewBuilder(Standing standing, Map<String, PinnedTemplate> templates, Map<String, String> names,
            Map<String, Value> facts, Map<String, Map<String, CompiledTemplate>> former,
            Terms terms) {
        this.standing = standing;
        this.inspection = standing.inspection();
        this.templates = templates;
        this.names = names;
        this.facts = facts;
        this.former = former;
        this.findings = new Findings(inspection, standing.completions(), terms);
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
                .map(m -> new InspectionView.Member(text(m.getPersonId()), text(m.getName()), m.getAgencyCode(),
                        text(m.getCertNo()), Optional.ofNullable(m.getCertValidTo()), m.isLeader(),
                        m.isAssisting() ? Optional.of(text(m.getOrganisation())) : Optional.empty()))
                .toList();
    }

    private RecordView record(AgencyRecord record, AgencyInfo agency) {
        var template = Optional.ofNullable(templates.get(record.getTemplateId()));
        var results = record.getResults().stream().collect(toMap(ItemResult::getItemCode, r -> r, (a, b) -> a));
        var unmet = template.map(t -> t.compiled().unmet(facts, new AnswerScope(t.compiled(), results)))
                .orElse(Map.of());
        var items = template.stream().flatMap(t -> t.compiled().items().stream())
                .filter(item -> item.content().onSite())
                .map(item -> item(record, item, Optional.ofNullable(results.get(item.content().code())),
                        relevance(unmet, item), template.orElseThrow().compiled()))
                .toList();
        var signings = standing.signings(record, agency.enforcing());
        var signing = signings.view();
        return new RecordView(record.getId(), agency.code(), agency.shortName(), agency.enforcing(),
                record.getRecordKind(), text(record.getTemplateId()),
                template.map(t -> t.compiled().content().code()).orElse(""),
                template.map(t -> t.compiled().content().title()).orElse(""),
                template.map(PinnedTemplate::version).orElse(0), text(record.getTemplateDigest()), items,
                Scoring.progress(items),
                ScoreExplanation.of(items).score(), Completion.completed(record),
                record.getSupplements().stream()
                        .map(s -> new SupplementView(text(s.getItemCode()), s.getText(), s.getPersonId(),
                                name(s.getPersonId()), s.getOccurredAt(), signings.afterSigning(signing, s.getId())))
                        .toList(),
                standing.late().getOrDefault(record.getId(), List.of()).stream()
                        .map(change -> new LateView(change, name(change.personId()))).toList(),
                strays(record, items.stream().map(ItemView::code).collect(toSet())),
                standing.contested().getOrDefault(record.getId(), List.of()).stream().map(this::rival).toList(),
                template.map(t -> RecordJudgements.of(t.compiled(), items)).orElse(List.of()),
                template.flatMap(t -> RecordJudgements.grading(t.compiled(), items)), signing);
    }

    private RivalVersion rival(RegisterValue moved) {
        var id = moved.text(Contest.TEMPLATE).orElse("");
        return new RivalVersion(id, Optional.ofNullable(templates.get(id)).map(PinnedTemplate::version).orElse(0),
                moved.text(Contest.DIGEST).orElse(""), moved.author(), name(moved.author()), moved.time().instant());
    }

    private String name(String personId) {
        return names.getOrDefault(personId, personId);
    }

    private static Relevance relevance(Map<String, List<Expression>> unmet, CompiledItem item) {
        var failing = unmet.get(item.content().code());
        return failing == null ? Relevance.APPLIES : new Relevance(failing);
    }

    private ItemView item(AgencyRecord record, CompiledItem compiled, Optional<ItemResult> result,
            Relevance relevance, CompiledTemplate template) {
        var item = compiled.content();
        var given = result.map(r -> given(r, item)).orElse(Given.NOTHING);
        var photos = photos(record, item.code());
        var finding = given.answer() == ItemAnswer.NONCONFORM && relevance.applies()
                ? Optional.of(findings.of(record, item, files(record, item.code())))
                : Optional.<FindingView>empty();
        return new ItemView(record.getId(), compiled.section(), item, compiled.choices(), counted(compiled),
                relevance, given, readings(item.limits(), result), photos, finding,
                conflicting(result, finding.flatMap(f -> findings.written(record, item.code()))),
                result.map(r -> apart(new ItemPlace(record, compiled, template), r)).orElse(Apart.NOTHING),
                result.filter(r -> outdated(record, item, r)).isPresent(),
                record.getMustCheck().contains(item.code()));
    }

    private Apart apart(ItemPlace place, ItemResult result) {
        var answers = standing.answers().getOrDefault(result.getId(), List.of());
        if (answers.isEmpty()) {
            return Apart.NOTHING;
        }
        var said = answers.stream().map(answer -> new Apart.Said(given(answer, place.item().content()),
                answer.author(), name(answer.author()), answer.time().instant())).toList();
        return new Apart(said, place.item().content().kind() == ItemKind.TEXT
                ? new Constraint(place).together(said.stream().map(s -> s.given().text()).toList()) : "");
    }

    private static Given given(RegisterValue answer, ItemContent item) {
        return given(answer.texts(), item);
    }

    /** @param answer the values of the register of an answer, as text */
    static Given given(Map<String, String> answer, ItemContent item) {
        return new Given(Optional.ofNullable(answer.get("answer")).map(ItemAnswer::get).orElse(ItemAnswer.UNANSWERED),
                answer.getOrDefault("reason", ""), words(item, answer.getOrDefault("choice", "")),
                number(answer.get("value")), number(answer.get("points")), answer.getOrDefault("text", ""), "");
    }

    /** As the journal itself reads it: what is none is left out. */
    private static BigDecimal number(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** An answer that arrives late from somebody who had the older version says so by its mark. */
    private boolean outdated(AgencyRecord record, ItemContent item, ItemResult result) {
        return result.getAnswer() != ItemAnswer.UNANSWERED
                && asked(record, result.getItemCode(), text(result.getGivenTo())).map(then -> !then.sameQuestion(item))
                        .orElse(false);
    }

    private Optional<ItemContent> asked(AgencyRecord record, String code, String mark) {
        var then = former.getOrDefault(record.getId(), Map.of()).get(mark);
        return then == null ? Optional.empty() : then.item(code).map(CompiledItem::content);
    }

    /** What was answered, noted, read or photographed of items that the checklist has no more. */
    private List<StrayView> strays(AgencyRecord record, Set<String> codes) {
        var results = record.getResults().stream().filter(ViewBuilder::said)
                .collect(toMap(ItemResult::getItemCode, r -> r, (a, b) -> a, LinkedHashMap::new));
        var photographed = inspection.getEvidence().stream().filter(e -> record.getId().equals(e.getRecordId()))
                .map(Evidence::getItemCode).filter(code -> code != null && !code.isEmpty());
        return Stream.concat(results.keySet().stream(), photographed).distinct()
                .filter(code -> !codes.contains(code))
                .map(code -> stray(record, code, Optional.ofNullable(results.get(code)))).toList();
    }

    private static boolean said(ItemResult result) {
        return result.getAnswer() != ItemAnswer.UNANSWERED || !text(result.getNote()).isEmpty()
                || result.getMeasurements().stream().anyMatch(m -> m.getValue() != null);
    }

    private StrayView stray(AgencyRecord record, String code, Optional<ItemResult> result) {
        var item = asked(record, code, result.map(r -> text(r.getGivenTo())).orElse(""));
        var given = result.map(r -> item.map(i -> given(r, i)).orElseGet(() -> given(r))).orElse(Given.NOTHING);
        var photos = photos(record, code);
        var finding = given.answer() == ItemAnswer.NONCONFORM
                ? Optional.of(findings.stray(record, code, item, files(record, code)))
                : Optional.<FindingView>empty();
        return new StrayView(code, item.map(ItemContent::text).orElse(""), given,
                readings(item.map(ItemContent::limits).orElse(List.of()), result), finding, photos);
    }

    private static Given given(ItemResult result) {
        return new Given(result.getAnswer(), text(result.getReason()), text(result.getChoice()), result.getValue(),
                result.getPoints(), text(result.getText()), text(result.getNote()));
    }

    private static Given given(ItemResult result, ItemContent item) {
        return new Given(result.getAnswer(), text(result.getReason()), words(item, text(result.getChoice())),
                result.getValue(), result.getPoints(), text(result.getText()), text(result.getNote()));
    }

    /** Options are stored by their codes and shown by their labels. */
    private static String words(ItemContent item, String choice) {
        if (item.options().isEmpty() || choice.isEmpty()) {
            return choice;
        }
        var codes = List.of(choice.split(" "));
        var offered = item.options().stream().map(OptionContent::code).toList();
        // What is offered no more shows by its code: whoever confirms the answer has to see it.
        return Stream.concat(
                item.options().stream().filter(o -> codes.contains(o.code())).map(OptionContent::label),
                codes.stream().filter(code -> !offered.contains(code))).collect(joining("、"));
    }

    private static Optional<ItemView.Counted> counted(CompiledItem compiled) {
        return compiled.takesNumber() && compiled.content().kind() != ItemKind.SURVEY_MEAN
                ? compiled.content().scoring().map(rule -> new ItemView.Counted(rule.input(), rule.unit()))
                : Optional.empty();
    }

    /** In the order the checklist asks for them. */
    private static List<ItemView.Reading> readings(List<LimitContent> limits, Optional<ItemResult> result) {
        var parameters = limits.stream().map(LimitContent::parameter).toList();
        return result.stream().flatMap(r -> r.getMeasurements().stream()).filter(m -> m.getValue() != null)
                .sorted(Comparator.comparingInt(m -> parameters.indexOf(m.getParameter())))
                .map(m -> new ItemView.Reading(m.getParameter(), m.getValue(), text(m.getUnit()))).toList();
    }

    private boolean conflicting(Optional<ItemResult> result, Optional<Finding> finding) {
        var objects = Stream.concat(finding.stream(),
                result.stream().flatMap(r -> Stream.concat(Stream.of(r), r.getMeasurements().stream())));
        return objects.map(Identified::getId).anyMatch(standing.conflicting()::contains);
    }

    private List<ItemView.Photo> photos(AgencyRecord record, String code) {
        var all = files(record, code);
        return all.stream().map(e -> photo(e, PhotoDetails.of(e, all))).toList();
    }

    private List<Evidence> files(AgencyRecord record, String code) {
        return evidence.getOrDefault(place(record.getId(), code), List.of()).stream().sorted(AS_THEY_CAME).toList();
    }

    private static ItemView.Photo photo(Evidence e, PhotoDetails details) {
        return new ItemView.Photo(e.getId(), e.getSha256(), e.getFileName(), e.getMediaType(),
                Optional.ofNullable(e.getCapturedAt()), text(e.getCaption()), details);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
