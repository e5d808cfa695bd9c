package org.canxun.core.templates;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one content says otherwise than another, item by item. Items are the same when their codes are.
 *
 * @param head fields of the whole that differ
 * @param items in the order of the newer content, what it lacks at the end
 */
public record TemplateDifference(List<FieldChange> head, List<ItemDifference> items) {

    /** What became of an item. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /**
     * An item that differs.
     *
     * @param before absent when it is new
     * @param after absent when it was removed
     * @param fields what changed of it; empty when it is new or was removed
     */
    public record ItemDifference(Kind kind, String code, Optional<ItemContent> before, Optional<ItemContent> after,
            List<FieldChange> fields) {

        /** Whether an answer given before has to be looked at again: something else is asked now. */
        public boolean asksOtherwise() {
            return kind == Kind.CHANGED && !before.orElseThrow().sameQuestion(after.orElseThrow());
        }
    }

    /** A field with its values as texts. */
    public record FieldChange(ContentField field, String before, String after) {}

    public static TemplateDifference between(TemplateContent before, TemplateContent after) {
        var old = places(before);
        var young = places(after);
        var order = new ItemOrder(List.copyOf(old.keySet()), List.copyOf(young.keySet()));
        var differences = new ArrayList<ItemDifference>();
        for (var place : young.entrySet()) {
            var known = old.remove(place.getKey());
            if (known == null) {
                differences.add(new ItemDifference(Kind.ADDED, place.getKey(), Optional.empty(),
                        Optional.of(place.getValue().item()), List.of()));
            } else {
                var fields = fields(known, place.getValue(), order);
                if (!fields.isEmpty()) {
                    differences.add(new ItemDifference(Kind.CHANGED, place.getKey(), Optional.of(known.item()),
                            Optional.of(place.getValue().item()), fields));
                }
            }
        }
        old.forEach((code, place) -> differences.add(new ItemDifference(Kind.REMOVED, code,
                Optional.of(place.item()), Optional.empty(), List.of())));
        return new TemplateDifference(head(before, after), List.copyOf(differences));
    }

    /** Of two contents under one code: exactly when they have the same digest. */
    public boolean isEmpty() {
        return head.isEmpty() && items.isEmpty();
    }

    public List<ItemDifference> items(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private record Place(String section, ItemContent item) {}

    private static Map<String, Place> places(TemplateContent content) {
        var places = new LinkedHashMap<String, Place>();
        content.sections().forEach(section -> section.items()
                .forEach(item -> places.putIfAbsent(item.code(), new Place(section.title(), item))));
        return places;
    }

    private static List<FieldChange> fields(Place before, Place after, ItemOrder order) {
        var changes = new ArrayList<FieldChange>();
        add(changes, ContentField.SECTION, before.section(), after.section());
        var code = after.item().code();
        if (order.moved(code)) {
            add(changes, ContentField.ORDER, order.before(code), order.after(code));
        }
        for (var field : ContentField.ofItems()) {
            add(changes, field, field.text(before.item()), field.text(after.item()));
        }
        return List.copyOf(changes);
    }

    private static List<FieldChange> head(TemplateContent before, TemplateContent after) {
        var changes = new ArrayList<FieldChange>();
        for (var field : ContentField.ofTemplates()) {
            add(changes, field, field.text(before), field.text(after));
        }
        return List.copyOf(changes);
    }

    private static void add(List<FieldChange> changes, ContentField field, String before, String after) {
        // In the form the digest is made of: how a letter is put together says nothing else.
        if (!Normalizer.normalize(before, Form.NFC).equals(Normalizer.normalize(after, Form.NFC))) {
            changes.add(new FieldChange(field, before, after));
        }
    }
}
