package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;

/**
 * Where somebody is in an inspection: the agency, the item, the filter. Remembers the place of each agency, and keeps
 * an item in the list that no longer passes the filter until it is left, so that nothing jumps.
 */
final class Position {

    private final Map<String, String> places = new HashMap<>();
    /** Sections of which the items that do not apply are shown. */
    private final Set<String> unfolded = new HashSet<>();
    private InspectionView view;
    private RecordView record;
    private Filter filter = Filter.ALL;
    private Optional<String> kept = Optional.empty();
    private List<Row> rows = List.of();

    /** Begins at the item last touched, or else at the first that is not answered. */
    Position(InspectionView view) {
        this.view = view;
        this.record = view.records().get(0);
        view.lastTouched().filter(p -> find(p).isPresent()).ifPresentOrElse(this::go, () -> agency(record.id()));
    }

    InspectionView view() {
        return view;
    }

    RecordView record() {
        return record;
    }

    Filter filter() {
        return filter;
    }

    List<Row> rows() {
        return rows;
    }

    /** The item in focus; empty when the record has none. */
    Optional<ItemView> item() {
        return Optional.ofNullable(places.get(record.id())).flatMap(record::item);
    }

    Optional<Place> place() {
        return item().map(i -> new Place(i.recordId(), i.code()));
    }

    /** Takes in a newer view and stays where it is, or next to it where a new version lacks the item. */
    void show(InspectionView newer) {
        var before = record.items();
        var at = item().map(before::indexOf).orElse(-1);
        view = newer;
        record = newer.record(record.id()).orElseGet(() -> newer.records().get(0));
        update();
        if (at >= 0 && item().isEmpty()) {
            Stream.concat(before.stream().skip(at), IntStream.range(0, at).mapToObj(i -> before.get(at - 1 - i)))
                    .flatMap(i -> record.item(i.code()).stream()).filter(ItemView::applies).findFirst()
                    .ifPresentOrElse(this::focus, () -> agency(record.id()));
        }
    }

    void agency(String recordId) {
        record = view.record(recordId).orElse(record);
        kept = Optional.empty();
        var applying = record.items().stream().filter(ItemView::applies).toList();
        var place = item().or(() -> applying.stream().filter(i -> !i.answered()).findFirst())
                .or(() -> applying.stream().findFirst()).or(() -> record.items().stream().findFirst());
        place.ifPresent(i -> places.put(record.id(), i.code()));
        update();
        settle();
    }

    /** Goes to an item, in whatever record it is; the filter gives way when it hides the item. */
    void go(Place place) {
        find(place).ifPresent(item -> {
            if (!place.recordId().equals(record.id())) {
                record = view.record(place.recordId()).orElseThrow();
            }
            if (!filter.shows(item) && item.applies() && !kept.equals(Optional.of(item.code()))) {
                filter = Filter.ALL;
            }
            focus(item);
        });
    }

    void filter(Filter wanted) {
        filter = wanted;
        kept = Optional.empty();
        update();
        settle();
    }

    /** Moves by that many items, stopping at either end. @return whether it moved */
    boolean move(int by) {
        var shown = shown();
        if (shown.isEmpty()) {
            return false;
        }
        int index = indexIn(shown);
        int target = index < 0 ? 0 : Math.max(0, Math.min(shown.size() - 1, index + by));
        focus(shown.get(target));
        return target != index;
    }

    /** Moves to the next item that wants an answer. @return whether there is one */
    boolean moveOn() {
        var shown = shown();
        var next = shown.stream().skip(indexIn(shown) + 1L).filter(ItemView::applies).findFirst();
        next.ifPresent(this::focus);
        return next.isPresent();
    }

    /** Shows or hides the items of a section of this record that do not apply. */
    void leftOut(String section) {
        if (!unfolded.remove(fold(section))) {
            unfolded.add(fold(section));
        }
        update();
    }

    /** Shows all items that do not apply, or hides them when all are shown. @return whether there are any */
    boolean leftOut() {
        var sections = record.items().stream().filter(i -> !i.applies()).map(i -> fold(i.section()))
                .collect(Collectors.toSet());
        if (!unfolded.addAll(sections)) {
            unfolded.removeAll(sections);
        }
        update();
        return !sections.isEmpty();
    }

    private String fold(String section) {
        return record.id() + " " + section;
    }

    /** Moves to the nearest item of that kind, going round at the ends. @return whether there is one */
    boolean seek(Predicate<ItemView> wanted, boolean forward) {
        var items = record.items();
        int size = items.size();
        int index = item().map(items::indexOf).orElse(forward ? -1 : size);
        for (int i = 1; i <= size; i++) {
            var candidate = items.get(Math.floorMod(forward ? index + i : index - i, size));
            if (wanted.test(candidate)) {
                go(new Place(record.id(), candidate.code()));
                return true;
            }
        }
        return false;
    }

    /** The items of the section that the focus is in. */
    List<ItemView> section() {
        return item().map(ItemView::section)
                .map(s -> record.items().stream().filter(i -> i.section().equals(s)).toList()).orElse(List.of());
    }

    private void focus(ItemView item) {
        places.put(record.id(), item.code());
        kept = Optional.of(item.code());
        update();
    }

    private void update() {
        rows = Row.of(record, new Row.Shown(i -> filter.shows(i) || kept.equals(Optional.of(i.code())),
                filter == Filter.ALL, section -> unfolded.contains(fold(section))));
    }

    /** Puts the focus on something that the filter shows: the next such item, or the one before. */
    private void settle() {
        var shown = shown();
        if (shown.isEmpty()) {
            return;
        }
        if (indexIn(shown) >= 0) {
            kept = item().map(ItemView::code);
            return;
        }
        int from = item().map(record.items()::indexOf).orElse(0);
        focus(shown.stream().filter(i -> record.items().indexOf(i) > from).findFirst()
                .orElseGet(() -> shown.get(shown.size() - 1)));
    }

    private List<ItemView> shown() {
        return rows.stream().map(r -> r instanceof Row.Item row ? row.item() : null).filter(Objects::nonNull).toList();
    }

    private int indexIn(List<ItemView> items) {
        var code = places.get(record.id());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<ItemView> find(Place place) {
        return view.record(place.recordId()).flatMap(r -> r.item(place.itemCode()));
    }
}
