package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.RecordingListener.Wish;

/** The questions asked in place: one at a time, answered by Enter, dropped by Esc. */
final class Entries {

    static final Stroke ENTER = Stroke.of("Enter");
    private static final Stroke ESCAPE = Stroke.of("Esc");

    private final RecordingModel model;
    private final Typing typing;
    private Optional<Entry> current = Optional.empty();
    private Optional<Entry.Flaw> flaw = Optional.empty();
    private String typed = "";
    private String lastReason = "";

    Entries(RecordingModel model, Typing typing) {
        this.model = model;
        this.typing = typing;
    }

    Optional<Entry> current() {
        return current;
    }

    /** Why the last Enter was not taken. */
    Optional<Entry.Flaw> flaw() {
        return flaw;
    }

    /** Asks for the item's number, of which the first character was typed already. */
    void number(ItemView item, String start) {
        var quantities = Quantity.of(item);
        ask(quantities.isEmpty() ? new Entry.Count(place(item), start, false)
                : new Entry.Reading(place(item), 0, quantities.get(0), start, false, false));
    }

    /** Asks for the item's number and offers the one there is. */
    void existing(ItemView item) {
        ask(!Quantity.of(item).isEmpty() ? reading(item, 0, false)
                : new Entry.Count(place(item), item.value() == null ? "" : item.value().toPlainString(), true));
    }

    /** Asks why the item does not apply. */
    void reason(ItemView item) {
        var key = TextKey.reason(place(item));
        var offered = item.reason().isEmpty() ? lastReason : item.reason();
        ask(new Entry.Reason(place(item), typing.text(key, offered)));
    }

    /** Chooses one of several, or drops it again. */
    void toggle(ItemView item, int index) {
        var labels = Options.of(item).all().stream().map(o -> o.content().label()).toList();
        var picked = new ArrayList<>(picked(item));
        if (!picked.remove(labels.get(index))) {
            picked.add(labels.get(index));
        }
        picked.sort(Comparator.comparingInt(labels::indexOf));
        ask(new Entry.Picks(place(item), List.copyOf(picked)));
    }

    /** What is chosen of several: what is being chosen, else what is stored. */
    List<String> picked(ItemView item) {
        return current.filter(e -> e instanceof Entry.Picks picks && picks.place().equals(place(item)))
                .map(e -> ((Entry.Picks) e).picked())
                .orElseGet(() -> Options.of(item).chosen(item.choice()).stream().map(OptionContent::label).toList());
    }

    /** While somebody chooses several, which asks in no field, Enter and Esc come from the list. */
    boolean takes(Stroke stroke) {
        var picking = current.filter(Entry.Picks.class::isInstance).isPresent();
        if (picking && stroke.equals(ENTER)) {
            commit();
        } else if (picking && stroke.equals(ESCAPE)) {
            cancel();
        } else {
            return false;
        }
        return true;
    }

    void goTo() {
        ask(new Entry.GoTo(""));
    }

    void movePhotos(List<Photo> photos) {
        ask(new Entry.MovePhotos(List.copyOf(photos), ""));
    }

    /** Asks whether what is left of a section conforms; readings and appraisals are not guessed. */
    void rest(List<ItemView> section) {
        var codes = section.stream()
                .filter(i -> i.applies() && !i.answered() && model.asks(i) == Asks.ANSWER)
                .map(ItemView::code).toList();
        if (codes.isEmpty()) {
            model.wish(Wish.NOTHING_IN_SECTION);
        } else {
            ask(new Entry.Rest(section.get(0).section(), codes));
        }
    }

    /** What is in the field now. */
    void typed(String text) {
        typed = text;
        current.ifPresent(entry -> {
            if (entry instanceof Entry.Reason reason && !text.equals(reason.text())) {
                typing.typed(TextKey.reason(reason.place()), text);
            }
        });
    }

    /** Enter. */
    void commit() {
        current.ifPresent(entry -> {
            if (entry instanceof Entry.Reading reading) {
                if (typed.isBlank() && reading.quantity().limit().isEmpty()) {
                    next(reading, false);
                } else {
                    number().ifPresent(value -> measured(reading, value));
                }
            } else if (entry instanceof Entry.Count count) {
                number().ifPresent(value -> counted(count, value));
            } else if (entry instanceof Entry.Reason reason) {
                reasonGiven(reason);
            } else if (entry instanceof Entry.GoTo) {
                find(model::open);
            } else if (entry instanceof Entry.MovePhotos move) {
                find(place -> model.photos().move(move.photos(), place));
            } else if (entry instanceof Entry.Rest rest) {
                close();
                model.answers().conform(model.record().id(), rest.codes());
            } else if (entry instanceof Entry.Picks picks) {
                close();
                picked(picks).ifPresent(this::goOn);
            }
        });
    }

    /** Esc. */
    void cancel() {
        current.ifPresent(entry -> {
            if (entry instanceof Entry.Reason reason) {
                typing.discard(TextKey.reason(reason.place()));
            }
            close();
        });
    }

    /** The focus goes elsewhere: a number that was typed is kept, a reason waits for Enter and a question ends. */
    void leave() {
        current.ifPresent(entry -> {
            close(false);
            var value = Numbers.parse(typed).filter(v -> !typed.equals(entry.text()) || !entry.replace());
            if (entry instanceof Entry.Reading reading) {
                value.ifPresent(v -> model.answers().measure(reading.place(), reading.quantity().code(), v));
            } else if (entry instanceof Entry.Count count) {
                value.ifPresent(v -> count(count.place(), v));
            } else if (entry instanceof Entry.Picks picks) {
                picked(picks);
            }
        });
    }

    private void measured(Entry.Reading reading, BigDecimal value) {
        close(false);
        model.answers().measure(reading.place(), reading.quantity().code(), value);
        next(reading, !reading.quantity().limit().map(l -> l.holds(value)).orElse(true));
    }

    /** Nobody who chose something in a survey needs no number. */
    private void next(Entry.Reading reading, boolean outside) {
        close(false);
        var failed = reading.failed() || outside;
        var item = item(reading.place());
        int next = reading.index() + 1;
        if (item.isPresent() && next < Quantity.of(item.get()).size()) {
            ask(reading(item.get(), next, failed));
            return;
        }
        model.entryChanged();
        goOn(failed);
    }

    /** Records what was picked. @return whether it fails the item; empty when the item is gone */
    private Optional<Boolean> picked(Entry.Picks picks) {
        return item(picks.place()).map(item -> {
            var chosen = item.content().options().stream().filter(o -> picks.picked().contains(o.label())).toList();
            model.answers().give(item, chosen);
            return chosen.stream().anyMatch(o -> o.verdict() == ItemAnswer.NONCONFORM);
        });
    }

    private void goOn(boolean failed) {
        if (failed) {
            model.wish(Wish.FINDING);
        } else {
            model.forward();
        }
    }

    private void counted(Entry.Count count, BigDecimal value) {
        close();
        count(count.place(), value);
        model.forward();
    }

    private void count(Place place, BigDecimal value) {
        item(place).ifPresent(i -> model.answers().give(i, Answer.counted(value)));
    }

    private void reasonGiven(Entry.Reason reason) {
        var text = typed.strip();
        if (text.isEmpty()) {
            refuse(Entry.Flaw.REASON_MISSING);
            return;
        }
        lastReason = text;
        close();
        item(reason.place()).ifPresent(i -> model.answers().give(i, Answer.notApplicable(text)));
        typing.discard(TextKey.reason(reason.place()));
        model.forward();
    }

    private void find(Consumer<Place> action) {
        ItemFinder.find(model.view(), model.record(), typed).ifPresentOrElse(place -> {
            close();
            action.accept(place);
        }, () -> refuse(Entry.Flaw.NO_SUCH_ITEM));
    }

    private Optional<BigDecimal> number() {
        var value = Numbers.parse(typed);
        if (value.isEmpty()) {
            refuse(Entry.Flaw.NOT_A_NUMBER);
        }
        return value;
    }

    private static Entry.Reading reading(ItemView item, int index, boolean failed) {
        var quantity = Quantity.of(item).get(index);
        var stored = quantity.read(item).map(r -> r.value().toPlainString()).orElse("");
        return new Entry.Reading(place(item), index, quantity, stored, true, failed);
    }

    private Optional<ItemView> item(Place place) {
        return model.view().record(place.recordId()).flatMap(r -> r.item(place.itemCode()));
    }

    private static Place place(ItemView item) {
        return new Place(item.recordId(), item.code());
    }

    private void ask(Entry entry) {
        current = Optional.of(entry);
        flaw = Optional.empty();
        typed = entry.text();
        model.entryChanged();
    }

    private void refuse(Entry.Flaw reason) {
        flaw = Optional.of(reason);
        model.entryChanged();
    }

    private void close() {
        close(true);
    }

    private void close(boolean tell) {
        current = Optional.empty();
        flaw = Optional.empty();
        if (tell) {
            model.entryChanged();
        }
    }
}
