package org.canxun.core.templates;

import java.time.Instant;
import java.util.LinkedHashMap;

import org.canxun.core.journaling.Ids;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ModelPackage.Literals;

/** A template as one change set: created whole, never changed. */
final class TemplateWriter {

    private final ChangeRecorder recorder;
    private final String templateId;

    TemplateWriter(ChangeRecorder recorder, String templateId) {
        this.recorder = recorder;
        this.templateId = templateId;
    }

    void write(TemplateDraft draft, int version, Instant publishedAt) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", draft.code());
        values.put("version", version);
        values.put("title", draft.title());
        values.put("agencyCode", draft.agencyCode());
        values.put("recordKind", draft.recordKind());
        values.put("provenance", draft.provenance());
        values.put("contentDigest", draft.contentDigest());
        values.put("publishedAt", publishedAt);
        recorder.createRoot(values);
        int position = 0;
        for (var section : draft.sections()) {
            var id = Ids.derived("section", templateId, Integer.toString(position));
            var fields = new LinkedHashMap<String, Object>();
            fields.put("title", section.title());
            fields.put("position", position++);
            recorder.create(Literals.TEMPLATE_SECTION, id, templateId, Literals.CHECKLIST_TEMPLATE__SECTIONS.getName(),
                    fields);
            int item = 0;
            for (var draftItem : section.items()) {
                item(id, draftItem, item++);
            }
        }
    }

    private void item(String sectionId, ItemDraft item, int position) {
        var id = Ids.derived("item", templateId, item.code());
        var values = new LinkedHashMap<String, Object>();
        values.put("code", item.code());
        values.put("position", position);
        values.put("text", item.text());
        values.put("methods", item.methods());
        values.put("keyItem", item.keyItem());
        values.put("legalBasis", item.legalBasis());
        values.put("standard", item.standard());
        values.put("points", item.points());
        values.put("illustrative", item.illustrative());
        values.put("unverified", item.unverified());
        recorder.create(Literals.CHECKLIST_ITEM, id, sectionId, Literals.TEMPLATE_SECTION__ITEMS.getName(), values);
        int limit = 0;
        for (var draft : item.limits()) {
            limit(id, draft, limit++);
        }
        item.scoring().ifPresent(scoring -> scoring(id, scoring));
    }

    private void limit(String itemId, LimitDraft limit, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("parameter", limit.parameter());
        values.put("unit", limit.unit());
        values.put("minimum", limit.minimum().orElse(null));
        values.put("maximum", limit.maximum().orElse(null));
        values.put("position", position);
        recorder.create(Literals.MEASUREMENT_LIMIT, Ids.derived("limit", itemId, limit.parameter()), itemId,
                Literals.CHECKLIST_ITEM__LIMITS.getName(), values);
    }

    private void scoring(String itemId, ScoringDraft scoring) {
        var values = new LinkedHashMap<String, Object>();
        values.put("role", scoring.role());
        values.put("source", scoring.source());
        values.put("input", scoring.input());
        values.put("unit", scoring.unit());
        values.put("rule", scoring.rule());
        values.put("steps", scoring.steps());
        values.put("maxPoints", scoring.maxPoints());
        recorder.create(Literals.SCORING_RULE, Ids.derived("scoring", itemId), itemId,
                Literals.CHECKLIST_ITEM__SCORING.getName(), values);
    }
}
