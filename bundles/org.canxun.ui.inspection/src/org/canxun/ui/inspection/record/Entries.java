package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.ui.inspection.record.RecordingListener.Wish;

/** The questions asked in place: one at a time, answered by Enter, dropped by Esc. */
final class Entries {

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
        ask(item.measured() ? new Entry.Reading(place(item), 0, item.limits().get(0), start, false, false)
                : new Entry.Count(place(item), start, false));
    }

    /** Asks for the item's number and offers the one there is. */
    void existing(ItemView item) {
        ask(item.measured() ? reading(item, 0, false)
                : new Entry.Count(place(item), item.value() == null ? "" : item.value().toPlainString(), true));
    }

    /** Asks why the item does not apply. */
    void reason(ItemView item) {
        var key = TextKey.reason(place(item));
        var offered = item.reason().isEmpty() ? lastReason : item.reason();
        ask(new Entry.Reason(place(item), typing.text(key, offered)));
    }

    void goTo() {
        ask(new Entry.GoTo(""));
    }

    /** Asks whether what is left of a section conforms; readings and appraisals are not guessed. */
    void rest(List<ItemView> section) {
        var codes = section.stream()
                .filter(i -> !i.answered() && Asks.of(model.record().kind(), i) == Asks.ANSWER)
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
                number().ifPresent(value -> measured(reading, value));
            } else if (entry instanceof Entry.Count count) {
                number().ifPresent(value -> counted(count, value));
            } else if (entry instanceof Entry.Reason reason) {
                reasonGiven(reason);
            } else if (entry instanceof Entry.GoTo) {
                go();
            } else if (entry instanceof Entry.Rest rest) {
                close();
                model.conform(rest.codes());
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
                value.ifPresent(v -> model.measure(reading.place(), reading.limit().parameter(), v));
            } else if (entry instanceof Entry.Count count) {
                value.ifPresent(v -> count(count.place(), v));
            }
        });
    }

    private void measured(Entry.Reading reading, BigDecimal value) {
        close(false);
        model.measure(reading.place(), reading.limit().parameter(), value);
        var failed = reading.failed() || !reading.limit().holds(value);
        var item = item(reading.place());
        int next = reading.index() + 1;
        if (item.isPresent() && next < item.get().limits().size()) {
            ask(reading(item.get(), next, failed));
            return;
        }
        model.entryChanged();
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
        item(place).ifPresent(i -> model.answer(i, Answer.counted(value)));
    }

    private void reasonGiven(Entry.Reason reason) {
        var text = typed.strip();
        if (text.isEmpty()) {
            refuse(Entry.Flaw.REASON_MISSING);
            return;
        }
        lastReason = text;
        close();
        item(reason.place()).ifPresent(i -> model.answer(i, Answer.notApplicable(text)));
        typing.discard(TextKey.reason(reason.place()));
        model.forward();
    }

    private void go() {
        ItemFinder.find(model.view(), model.record(), typed).ifPresentOrElse(place -> {
            close();
            model.open(place);
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
        var limit = item.limits().get(index);
        var stored = item.readings().stream().filter(r -> r.parameter().equals(limit.parameter())).findFirst()
                .map(r -> r.value().toPlainString()).orElse("");
        return new Entry.Reading(place(item), index, limit, stored, true, failed);
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
