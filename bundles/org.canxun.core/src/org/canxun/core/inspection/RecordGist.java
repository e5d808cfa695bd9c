package org.canxun.core.inspection;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.rules.expression.Value;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.journal.AggregateState;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;
import org.canxun.model.ModelFactory;

/**
 * What is looked at to count the items of a record: its answers, as one text. Rows of lists keep it, because whether an
 * item applies takes the checklist and the site, and a row shows one aggregate and nothing else.
 */
public final class RecordGist {

    /** No text that people write has these. */
    private static final String FIELD = "\u001f";
    private static final String RESULT = "\u001e";
    private static final int FIELDS = 5;

    private RecordGist() {}

    public static String of(AgencyRecord record) {
        return record.getResults().stream().filter(r -> r.getItemCode() != null)
                .filter(r -> r.getAnswer() != ItemAnswer.UNANSWERED)
                .sorted(Comparator.comparing(ItemResult::getItemCode).thenComparing(ItemResult::getId))
                .map(RecordGist::text).collect(joining(RESULT));
    }

    /** Whether it was moved to another version, so that it may hold answers to items its checklist has no more. */
    public static boolean moved(AggregateState state, AgencyRecord record) {
        return Contest.history(state, record.getId()).size() > 1;
    }

    private static String text(ItemResult result) {
        var readings = result.getMeasurements().stream()
                .filter(m -> m.getParameter() != null && m.getValue() != null)
                .sorted(Comparator.comparing(Measurement::getParameter).thenComparing(Measurement::getId))
                .flatMap(m -> Stream.of(m.getParameter(), m.getValue().toString()));
        var own = Stream.of(result.getItemCode(), result.getAnswer().getLiteral(), result.getChoice(),
                result.getValue(), result.getText());
        return Stream.concat(own, readings).map(RecordGist::clean).collect(joining(FIELD));
    }

    private static String clean(Object value) {
        return value == null ? "" : value.toString().replace(FIELD, " ").replace(RESULT, " ");
    }

    /** Counts as the record itself does. @param facts of the site, as {@link SiteFacts#text} has them */
    static Progress progress(CompiledTemplate template, String facts, String gist) {
        return progress(template, SiteFacts.read(facts), results(gist));
    }

    private static Progress progress(CompiledTemplate template, Map<String, Value> facts,
            Map<String, ItemResult> results) {
        var unmet = template.unmet(facts, new AnswerScope(template, results));
        return Scoring.count(template.items().stream().map(item -> item.content())
                .filter(item -> item.onSite() && !unmet.containsKey(item.code()))
                .map(item -> new Scoring.Asked(Optional.ofNullable(results.get(item.code()))
                        .map(ItemResult::getAnswer).orElse(ItemAnswer.UNANSWERED), item.keyItem())));
    }

    static Map<String, ItemResult> results(String gist) {
        var results = new HashMap<String, ItemResult>();
        for (var text : gist.isEmpty() ? List.<String>of() : List.of(gist.split(RESULT))) {
            var result = result(new ArrayList<>(List.of(text.split(FIELD, -1))));
            results.putIfAbsent(result.getItemCode(), result);
        }
        return results;
    }

    private static ItemResult result(List<String> fields) {
        var result = ModelFactory.eINSTANCE.createItemResult();
        result.setItemCode(fields.get(0));
        result.setAnswer(ItemAnswer.get(fields.get(1)));
        result.setChoice(orNull(fields.get(2)));
        result.setValue(orNull(fields.get(3)) == null ? null : new BigDecimal(fields.get(3)));
        result.setText(orNull(fields.get(4)));
        for (int i = FIELDS; i + 1 < fields.size(); i += 2) {
            var reading = ModelFactory.eINSTANCE.createMeasurement();
            reading.setParameter(fields.get(i));
            reading.setValue(new BigDecimal(fields.get(i + 1)));
            result.getMeasurements().add(reading);
        }
        return result;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
