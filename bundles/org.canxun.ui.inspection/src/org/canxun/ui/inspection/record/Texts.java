package org.canxun.ui.inspection.record;

import java.util.Optional;
import java.util.function.Supplier;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.ui.inspection.record.Steps.Edit;

/** What notes, findings and supplements say, and how what is typed of them becomes an edit. */
final class Texts implements Typing.Storing {

    private final Supplier<InspectionView> view;
    private final EditQueue edits;

    Texts(Supplier<InspectionView> view, EditQueue edits) {
        this.view = view;
        this.edits = edits;
    }

    String stored(TextKey key) {
        var item = item(view.get(), key.place());
        return switch (key.kind()) {
            case NOTE -> item.map(ItemView::note).orElse("");
            case FINDING -> written(view.get(), key.place());
            case REASON -> item.map(ItemView::reason).orElse("");
            case SUPPLEMENT -> "";
            case ANSWER -> item.map(i -> i.given().text()).orElse("");
        };
    }

    /** What the field starts with. */
    String shown(TextKey key) {
        return key.kind() == TextKey.Kind.ANSWER
                ? item(view.get(), key.place()).map(ItemView::textToSettle).orElse("")
                : stored(key);
    }

    /** Whether what was being typed is in the journal, although the draft of it was not cleared any more. */
    @Override
    public boolean isStored(TextKey key, String typed) {
        var text = typed.strip();
        return text.equals(stored(key)) || key.kind() == TextKey.Kind.SUPPLEMENT
                && view.get().record(key.place().recordId()).stream().flatMap(r -> r.supplements().stream())
                        .anyMatch(s -> s.itemCode().equals(key.place().itemCode()) && s.text().equals(text));
    }

    /** Half a text may break what the checklist demands of it, which is no reason to complain while it is typed. */
    @Override
    public boolean storesHalf(TextKey key) {
        return key.kind() != TextKey.Kind.ANSWER || item(view.get(), key.place())
                .filter(i -> i.content().demand().constraint().isEmpty()).isPresent();
    }

    /** Stores what was typed into a note, a finding or an answer; tells the typing how it went. */
    @Override
    public void store(TextKey key, String typed, Typing typing) {
        var text = typed.strip();
        if (text.equals(stored(key)) && !settles(key)) {
            typing.stored(key, typed);
            return;
        }
        var place = key.place();
        Edit edit = switch (key.kind()) {
            case NOTE -> e -> e.note(place.recordId(), place.itemCode(), text);
            case ANSWER -> e -> e.answer(place.recordId(), place.itemCode(),
                    text.isEmpty() ? Answer.NONE : Answer.written(text));
            default -> e -> e.finding(place.recordId(), place.itemCode(), FindingChange.NONE.withText(text));
        };
        edits.act(edit, () -> typing.stored(key, typed), () -> typing.failed(key, typed));
    }

    /** Whatever is written where people answered differently settles it, also what one of them wrote. */
    private boolean settles(TextKey key) {
        return key.kind() == TextKey.Kind.ANSWER
                && item(view.get(), key.place()).filter(ItemView::conflicting).isPresent();
    }

    /** What an inspector wrote; the item's own wording is not repeated. */
    private static String written(InspectionView view, Place place) {
        return item(view, place).flatMap(ItemView::finding).filter(FindingView::written).map(FindingView::text)
                .orElse("");
    }

    private static Optional<ItemView> item(InspectionView view, Place place) {
        return view.record(place.recordId()).flatMap(r -> r.item(place.itemCode()));
    }
}
