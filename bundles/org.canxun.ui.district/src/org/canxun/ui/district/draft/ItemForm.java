package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateIssue.Field;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.TermUnit;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormHeading;

/** The form of an item: the fields that make sense for its kind, and those that hold something all the same. */
final class ItemForm {

    private final Messages messages;
    private final Vocabulary words;
    private final DraftView view;
    private final String itemId;
    private final ItemContent item;
    private final List<FormEntry> entries = new ArrayList<>();

    ItemForm(Forms forms, DraftView view, String itemId, ItemContent item) {
        messages = forms.messages();
        words = forms.words();
        this.view = view;
        this.itemId = itemId;
        this.item = item;
    }

    List<FormEntry> entries() {
        asked();
        judged();
        ground();
        applies();
        advice();
        return entries;
    }

    private void asked() {
        heading("asked", messages.group_asked);
        field("code", messages.field_code, Shape.LINE, item.code(), Field.CODE, "", (d, v) -> d.code = v);
        field("text", messages.field_text, Shape.TEXT, item.text(), Field.TEXT, "", (d, v) -> d.text = v);
        choice("kind", messages.field_kind, item.kind().name(), choices(ItemKind.values(), words::of), null,
                (d, v) -> d.kind = ItemKind.valueOf(v));
        field("key", messages.field_key_item, Shape.FLAG, Boolean.toString(item.keyItem()), null,
                messages.hint_key_item, (d, v) -> d.keyItem = Boolean.parseBoolean(v));
        add("methods", messages.field_methods, Shape.CHECKS,
                item.methods().stream().sorted().map(CheckMethod::name).collect(Collectors.joining(",")),
                choices(CheckMethod.values(), words::of), "", null, (d, v) -> {
                    d.methods.clear();
                    Arrays.stream(v.split(",")).filter(m -> !m.isEmpty()).map(CheckMethod::valueOf)
                            .forEach(d.methods::add);
                });
        field("guidance", messages.field_guidance, Shape.TEXT, item.advice().guidance(), null, "",
                (d, v) -> d.guidance = v);
    }

    private void judged() {
        heading("judged", messages.group_judged);
        field("points", messages.field_points, Shape.NUMBER, Shape.plain(item.points()), Field.POINTS, "",
                (d, v) -> d.points(new java.math.BigDecimal(v)));
        field("weight", messages.field_weight, Shape.OPTIONAL_NUMBER, item.weight().map(Shape::plain).orElse(""),
                Field.WEIGHT, messages.hint_weight, (d, v) -> d.weight = SectionForm.number(v));
        field("standard", messages.field_standard, Shape.TEXT, item.standard(), null, "", (d, v) -> d.standard = v);
        var rows = new ItemRows(messages, words, itemId, item);
        var kind = item.kind();
        if (kind == ItemKind.CONFORMITY || kind == ItemKind.MEASUREMENT || kind == ItemKind.COUNT
                || !item.limits().isEmpty()) {
            entries.add(rows.limits());
        }
        if (chosen(kind) || !item.options().isEmpty()) {
            entries.add(rows.options());
        }
        if (kind != ItemKind.CONFORMITY && kind != ItemKind.STATES || !item.demand().constraint().isEmpty()) {
            field("constraint", messages.field_constraint, Shape.CONSTRAINT, item.demand().constraint(),
                    Field.CONSTRAINT, messages.hint_constraint, (d, v) -> d.constraint = v);
        }
        if (view.content().recordKind() == RecordKind.APPRAISAL || item.scoring().isPresent()) {
            entries.addAll(new ScoringForm(messages, words, itemId, item).entries());
        }
    }

    private static boolean chosen(ItemKind kind) {
        return switch (kind) {
            case STATES, SINGLE_CHOICE, MULTIPLE_CHOICE, SURVEY_MEAN -> true;
            case CONFORMITY, MEASUREMENT, COUNT, TEXT -> false;
        };
    }

    private void ground() {
        heading("ground", messages.group_ground);
        field("basis", messages.field_basis, Shape.TEXT, item.basis().text(), Field.BASIS, "",
                (d, v) -> d.basis = v);
        entries.add(new ItemRows(messages, words, itemId, item).provisions());
        field("illustrative", messages.field_illustrative, Shape.FLAG, Boolean.toString(item.illustrative()), null, "",
                (d, v) -> d.illustrative = Boolean.parseBoolean(v));
        field("unverified", messages.field_unverified, Shape.FLAG, Boolean.toString(item.unverified()), null, "",
                (d, v) -> d.unverified = Boolean.parseBoolean(v));
    }

    private void applies() {
        heading("applies", messages.group_applies);
        field("condition", messages.field_condition, Shape.CONDITION, item.demand().condition(), Field.CONDITION,
                messages.hint_condition, (d, v) -> d.condition = v);
        choice("requirement", messages.field_requirement, item.demand().requirement().name(),
                choices(RequirementLevel.values(), words::of), null,
                (d, v) -> d.requirement = RequirementLevel.valueOf(v));
        choice("photo", messages.field_photo, item.demand().photo().name(),
                choices(PhotoDemand.values(), words::of), null, (d, v) -> d.photo = PhotoDemand.valueOf(v));
    }

    private void advice() {
        heading("advice", messages.group_advice);
        field("finding", messages.field_finding, Shape.TEXT, item.advice().findingText(), null, messages.hint_finding,
                (d, v) -> d.findingText = v);
        var term = item.advice().term();
        field("term", messages.field_term, Shape.OPTIONAL_WHOLE, term.map(t -> Integer.toString(t.days())).orElse(""),
                Field.TERM, messages.hint_term,
                (d, v) -> d.term = v.isEmpty() ? Optional.empty() : Optional.of(new ItemAdvice.Term(
                        Integer.parseInt(v), d.term.map(ItemAdvice.Term::unit).orElse(TermUnit.CALENDAR_DAY))));
        term.ifPresent(t -> choice("termUnit", messages.field_term_unit, t.unit().name(),
                choices(TermUnit.values(), words::of), Field.TERM, (d, v) -> d.term =
                        d.term.map(known -> new ItemAdvice.Term(known.days(), TermUnit.valueOf(v)))));
    }

    private void heading(String id, String label) {
        entries.add(new FormHeading(id, label, ""));
    }

    private void field(String id, String label, Shape shape, String value, Field issue, String hint,
            BiConsumer<ItemDraft, String> set) {
        add(id, label, shape, value, List.of(), hint, issue, set);
    }

    private void choice(String id, String label, String value, List<Choice> choices, Field issue,
            BiConsumer<ItemDraft, String> set) {
        add(id, label, Shape.CHOICE, value, choices, "", issue, set);
    }

    private void add(String id, String label, Shape shape, String value, List<Choice> choices, String hint,
            Field issue, BiConsumer<ItemDraft, String> set) {
        entries.add(new FormField(id, label, shape, value, choices, hint, Optional.ofNullable(issue),
                text -> change(itemId, draft -> set.accept(draft, text))));
    }

    static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(value -> new Choice(value.name(), word.apply(value))).toList();
    }

    /** Sets something of the item as it is stored then; when it is gone, somebody has removed it and nothing is set. */
    static Change change(String itemId, java.util.function.Consumer<ItemDraft> edit) {
        return editor -> {
            var known = editor.view().item(itemId);
            if (known.isEmpty()) {
                return editor.view();
            }
            var draft = ItemDraft.of(known.get());
            edit.accept(draft);
            return editor.item(itemId, draft.content());
        };
    }
}
