package org.canxun.core.templates.life;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.journaling.Ids;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.GradingGate;
import org.canxun.model.Identified;
import org.canxun.model.ItemOption;
import org.canxun.model.JudgementRule;
import org.canxun.model.LegalProvision;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.StarRule;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What one action writes into a draft: only what differs from what is there. */
final class DraftChanges {

    private final AggregateState state;
    private final ChangeRecorder recorder;
    private final Clock clock;

    DraftChanges(AggregateState state, ChangeRecorder recorder, Clock clock) {
        this.state = state;
        this.recorder = recorder;
        this.clock = clock;
    }

    void set(String object, Map<String, ?> values) {
        recorder.set(object, values);
        if (state.object(object).isPresent()) {
            // Whoever writes it has seen what others wrote.
            recorder.settle(object);
        }
    }

    void create(EClass type, String id, String owner, EReference feature, Map<String, ?> values) {
        recorder.create(type, id, owner, feature.getName(), values);
    }

    void remove(String object) {
        recorder.remove(object);
    }

    void positions(List<String> order) {
        for (int i = 0; i < order.size(); i++) {
            recorder.set(order.get(i), "position", i);
        }
    }

    void addItem(String id, String sectionId, ItemContent item, int position) {
        TemplateWriter.write(recorder, id, sectionId, item, position);
    }

    void item(ChecklistItem known, ItemContent item) {
        var values = ContentValues.item(item, known.getPosition());
        // Written even when it goes without saying, because something else may stand there now.
        values.put("kind", item.kind());
        values.put("requirement", item.demand().requirement());
        values.put("photoDemand", item.demand().photo());
        values.put("termDays", item.advice().term().map(ItemAdvice.Term::days).orElse(null));
        values.put("termUnit", item.advice().term().map(ItemAdvice.Term::unit).orElse(null));
        set(known.getId(), values);
        var owner = known.getId();
        children(owner, Literals.CHECKLIST_ITEM__LIMITS,
                sorted(known.getLimits(), Comparator.comparingInt(MeasurementLimit::getPosition)), item.limits(),
                ContentValues::limit);
        children(owner, Literals.CHECKLIST_ITEM__OPTIONS,
                sorted(known.getOptions(), Comparator.comparingInt(ItemOption::getPosition)), item.options(),
                ContentValues::option);
        children(owner, Literals.CHECKLIST_ITEM__PROVISIONS,
                sorted(known.getProvisions(), Comparator.comparingInt(LegalProvision::getPosition)),
                item.basis().provisions(), ContentValues::provision);
        children(owner, Literals.CHECKLIST_ITEM__SCORING,
                Optional.ofNullable(known.getScoring()).map(s -> List.of(s.getId())).orElse(List.of()),
                item.scoring().stream().toList(), (scoring, i) -> ContentValues.scoring(scoring));
    }

    void judgements(ChecklistTemplate template, List<JudgementContent> judgements) {
        children(template.getId(), Literals.CHECKLIST_TEMPLATE__JUDGEMENTS,
                sorted(template.getJudgements(), Comparator.comparingInt(JudgementRule::getPosition)), judgements,
                ContentValues::judgement);
    }

    void grading(ChecklistTemplate template, Optional<GradingContent> grading) {
        var known = Optional.ofNullable(template.getGrading());
        if (grading.isEmpty()) {
            known.ifPresent(rules -> remove(rules.getId()));
            return;
        }
        var id = known.map(Identified::getId).orElseGet(() -> Ids.fresh(clock));
        if (known.isPresent()) {
            set(id, ContentValues.grading(grading.get()));
        } else {
            create(Literals.GRADING_RULES, id, template.getId(), Literals.CHECKLIST_TEMPLATE__GRADING,
                    ContentValues.grading(grading.get()));
        }
        children(id, Literals.GRADING_RULES__STARS,
                known.map(rules -> sorted(rules.getStars(), Comparator.comparingInt(StarRule::getPosition)))
                        .orElse(List.of()),
                grading.get().stars(), ContentValues::star);
        children(id, Literals.GRADING_RULES__GATES,
                known.map(rules -> sorted(rules.getGates(), Comparator.comparingInt(GradingGate::getPosition)))
                        .orElse(List.of()),
                grading.get().gates(), ContentValues::gate);
    }

    private static <T extends Identified> List<String> sorted(List<T> objects, Comparator<T> order) {
        return objects.stream().sorted(order).map(Identified::getId).collect(Collectors.toList());
    }

    /** One after the other takes the new values; what is left over is removed, what is missing is made. */
    private <T> void children(String owner, EReference feature, List<String> known, List<T> wanted, Values<T> values) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i < known.size()) {
                set(known.get(i), values.of(wanted.get(i), i));
            } else {
                create(feature.getEReferenceType(), Ids.fresh(clock), owner, feature, values.of(wanted.get(i), i));
            }
        }
        known.stream().skip(wanted.size()).forEach(this::remove);
    }

    /** The values of a child at its position. */
    @FunctionalInterface
    private interface Values<T> {
        Map<String, Object> of(T child, int position);
    }
}
