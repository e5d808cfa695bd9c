package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.AnswerRules.Meaning;
import org.canxun.core.rules.expression.Value;
import org.canxun.core.templates.CompiledItem;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelFactory;

/**
 * A checklist tried out before it is published: answered, judged and scored by the code that records a visit, and kept
 * nowhere. For one thread.
 */
public final class TryOut {

    private static final String RECORD = "try-out";

    private final CompiledTemplate template;
    private final Codes codes;
    private final JointInspection visit = ModelFactory.eINSTANCE.createJointInspection();
    private final AgencyRecord record = ModelFactory.eINSTANCE.createAgencyRecord();
    private final Map<String, ItemResult> results = new HashMap<>();
    private Map<String, Value> facts = Map.of();

    public TryOut(TemplateContent content, Codes codes) {
        this.template = CompiledTemplate.of(content);
        this.codes = codes;
        record.setId(RECORD);
        record.setAgencyCode(content.agencyCode());
        record.setRecordKind(content.recordKind());
        record.setTemplateId(RECORD);
        visit.getRecords().add(record);
    }

    /** The record as it stands. */
    public RecordView view() {
        var standing = new Standing(visit, Map.of(), Set.of(), Map.of(), Map.of(), Map.of(),
                Set.of(), Map.of());
        return new ViewBuilder(standing, Map.of(RECORD, new PinnedTemplate(0, template)), Map.of(), facts, Map.of(),
                Terms.NONE)
                .records(codes).get(0);
    }

    /** What the site is supposed to be; codes of the district's lists, empty for unknown. */
    public RecordView site(String siteType, List<String> servingModes, String gasKind) {
        facts = SiteFacts.facts(siteType, servingModes, gasKind);
        return view();
    }

    /** Takes all answers back. */
    public RecordView clear() {
        record.getResults().clear();
        results.clear();
        return view();
    }

    /** @throws ProblemException as {@link InspectionEditor#answer} */
    public RecordView answer(String itemCode, Answer answer) throws ProblemException {
        return answer(Map.of(itemCode, answer));
    }

    /** Many answers at once. @throws ProblemException as {@link InspectionEditor#answer}; those before it are taken */
    public RecordView answer(Map<String, Answer> answers) throws ProblemException {
        for (var answer : answers.entrySet()) {
            var item = item(answer.getKey());
            var meaning = new AnswerRules(item).of(answer.getValue());
            new Constraint(place(item)).require(meaning);
            take(result(answer.getKey()), meaning);
        }
        return view();
    }

    /** @throws ProblemException as {@link InspectionEditor#measure} */
    public RecordView measure(String itemCode, String parameter, BigDecimal value) throws ProblemException {
        var item = item(itemCode);
        var rules = new AnswerRules(item);
        rules.requireReading(parameter, value);
        if (item.content().kind() != ItemKind.SURVEY_MEAN) {
            new Constraint(place(item)).require(value);
        }
        var result = result(itemCode);
        result.getMeasurements().removeIf(m -> parameter.equals(m.getParameter()));
        var reading = ModelFactory.eINSTANCE.createMeasurement();
        reading.setId(itemCode + " " + parameter);
        reading.setParameter(parameter);
        reading.setValue(value);
        item.content().limits().stream().filter(l -> l.parameter().equals(parameter)).findFirst()
                .ifPresent(limit -> reading.setUnit(limit.unit()));
        result.getMeasurements().add(reading);
        var all = new HashMap<String, BigDecimal>();
        result.getMeasurements().forEach(m -> all.put(m.getParameter(), m.getValue()));
        rules.of(all).ifPresent(meaning -> take(result, meaning));
        return view();
    }

    private CompiledItem item(String itemCode) throws ProblemException {
        return template.item(itemCode).orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, itemCode));
    }

    private InspectionReader.ItemPlace place(CompiledItem item) {
        return new InspectionReader.ItemPlace(record, item, template);
    }

    private ItemResult result(String itemCode) {
        return results.computeIfAbsent(itemCode, this::create);
    }

    private ItemResult create(String itemCode) {
        var result = ModelFactory.eINSTANCE.createItemResult();
        result.setItemCode(itemCode);
        result.setId(itemCode);
        record.getResults().add(result);
        return result;
    }

    private static void take(ItemResult result, Meaning meaning) {
        result.setAnswer(meaning.answer() == null ? ItemAnswer.UNANSWERED : meaning.answer());
        result.setReason(meaning.reason());
        result.setChoice(meaning.choice());
        result.setValue(meaning.value());
        result.setPoints(meaning.points());
        result.setText(meaning.text());
    }
}
