package org.canxun.core.templates.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ModelPackage.Literals;

/**
 * Writes the content of a template into a new aggregate. A change set has a limit, so that a long checklist takes
 * several; they are stored as one unit.
 */
final class TemplateWriter {

    /** Far below the limit of a change set, whatever the items say. */
    private static final int ITEMS_A_SET = 100;

    private final Aggregates.Unit unit;
    private final String templateId;
    private final String reason;

    TemplateWriter(Aggregates.Unit unit, String templateId, String reason) {
        this.unit = unit;
        this.templateId = templateId;
        this.reason = reason;
    }

    void publish(TemplateContent content, int version, Instant publishedAt) throws ProblemException {
        var values = head(content);
        values.put("version", version);
        values.put("contentDigest", content.contentDigest());
        values.put("publishedAt", publishedAt);
        write(content, values);
    }

    /** @param basedOn id of a published version, or empty */
    void draft(TemplateContent content, int version, String basedOn) throws ProblemException {
        var values = head(content);
        values.put("version", version);
        values.put("basedOn", basedOn.isEmpty() ? null : basedOn);
        write(content, values);
    }

    private static Map<String, Object> head(TemplateContent content) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", content.code());
        values.put("title", content.title());
        values.put("agencyCode", content.agencyCode());
        values.put("recordKind", content.recordKind());
        values.put("provenance", content.provenance());
        return values;
    }

    /** A section that more than one set writes is created by the first of them. */
    private void write(TemplateContent content, Map<String, Object> root) throws ProblemException {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < content.sections().size(); i++) {
            var section = content.sections().get(i);
            var id = Ids.derived("section", templateId, Integer.toString(i));
            int position = i;
            steps.add(recorder -> recorder.create(Literals.TEMPLATE_SECTION, id, templateId,
                    Literals.CHECKLIST_TEMPLATE__SECTIONS.getName(), ContentValues.section(section, position)));
            for (int k = 0; k < section.items().size(); k++) {
                var item = section.items().get(k);
                int place = k;
                steps.add(recorder -> item(recorder, id, item, place));
            }
        }
        var first = steps.subList(0, Math.min(ITEMS_A_SET, steps.size()));
        change(recorder -> {
            recorder.createRoot(root);
            rules(recorder, content);
            for (var step : first) {
                step.write(recorder);
            }
        });
        for (int from = ITEMS_A_SET; from < steps.size(); from += ITEMS_A_SET) {
            var some = steps.subList(from, Math.min(from + ITEMS_A_SET, steps.size()));
            change(recorder -> some.forEach(step -> step.write(recorder)));
        }
    }

    private void change(Step step) throws ProblemException {
        unit.change(Types.template(templateId), reason, (state, recorder) -> step.write(recorder));
    }

    private void rules(ChangeRecorder recorder, TemplateContent content) {
        int position = 0;
        for (var judgement : content.judgements()) {
            recorder.create(Literals.JUDGEMENT_RULE, Ids.derived("judgement", templateId, Integer.toString(position)),
                    templateId, Literals.CHECKLIST_TEMPLATE__JUDGEMENTS.getName(),
                    ContentValues.judgement(judgement, position++));
        }
        content.grading().ifPresent(grading -> grading(recorder, grading));
    }

    private void grading(ChangeRecorder recorder, GradingContent grading) {
        var id = Ids.derived("grading", templateId);
        recorder.create(Literals.GRADING_RULES, id, templateId, Literals.CHECKLIST_TEMPLATE__GRADING.getName(),
                ContentValues.grading(grading));
        for (int i = 0; i < grading.stars().size(); i++) {
            recorder.create(Literals.STAR_RULE, Ids.derived("star", id, Integer.toString(i)), id,
                    Literals.GRADING_RULES__STARS.getName(), ContentValues.star(grading.stars().get(i), i));
        }
        for (int i = 0; i < grading.gates().size(); i++) {
            recorder.create(Literals.GRADING_GATE, Ids.derived("gate", id, Integer.toString(i)), id,
                    Literals.GRADING_RULES__GATES.getName(), ContentValues.gate(grading.gates().get(i), i));
        }
    }

    private void item(ChangeRecorder recorder, String sectionId, ItemContent item, int position) {
        write(recorder, Ids.derived("item", templateId, item.code()), sectionId, item, position);
    }

    /** An item with all that belongs to it, as a new object. */
    static void write(ChangeRecorder recorder, String id, String sectionId, ItemContent item, int position) {
        recorder.create(Literals.CHECKLIST_ITEM, id, sectionId, Literals.TEMPLATE_SECTION__ITEMS.getName(),
                ContentValues.item(item, position));
        parts(recorder, id, item);
    }

    private static void parts(ChangeRecorder recorder, String id, ItemContent item) {
        children(item.limits(), (limit, i) -> recorder.create(Literals.MEASUREMENT_LIMIT,
                Ids.derived("limit", id, limit.parameter()), id, Literals.CHECKLIST_ITEM__LIMITS.getName(),
                ContentValues.limit(limit, i)));
        children(item.options(), (option, i) -> recorder.create(Literals.ITEM_OPTION,
                Ids.derived("option", id, option.code()), id, Literals.CHECKLIST_ITEM__OPTIONS.getName(),
                ContentValues.option(option, i)));
        children(item.basis().provisions(), (provision, i) -> recorder.create(Literals.LEGAL_PROVISION,
                Ids.derived("provision", id, Integer.toString(i)), id,
                Literals.CHECKLIST_ITEM__PROVISIONS.getName(), ContentValues.provision(provision, i)));
        item.scoring().ifPresent(scoring -> recorder.create(Literals.SCORING_RULE, Ids.derived("scoring", id), id,
                Literals.CHECKLIST_ITEM__SCORING.getName(), ContentValues.scoring(scoring)));
    }

    private static <T> void children(List<T> children, Child<T> child) {
        for (int i = 0; i < children.size(); i++) {
            child.write(children.get(i), i);
        }
    }

    /** Writes one child at its position. */
    @FunctionalInterface
    private interface Child<T> {
        void write(T child, int position);
    }

    /** What a change set is made of. */
    @FunctionalInterface
    private interface Step {
        void write(ChangeRecorder recorder);
    }
}
