package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.RecordingListener.Wish;

/** What keys and buttons answer on the item in focus, whatever it asks. */
final class Answers {

    private final RecordingModel model;
    private final EditQueue edits;

    Answers(RecordingModel model, EditQueue edits) {
        this.model = model;
        this.edits = edits;
    }

    void conform(ItemView item) {
        switch (model.asks(item)) {
            case ANSWER -> {
                give(item, Answer.CONFORM);
                model.forward();
            }
            case STATE -> state(item, Options.of(item).only(ItemAnswer.CONFORM));
            case READING, COUNT, SURVEY -> model.entries().existing(item);
            case CHOICE, SEVERAL, TEXT -> standOrAsk(item);
        }
    }

    void nonconform(ItemView item) {
        switch (model.asks(item)) {
            case ANSWER -> {
                give(item, Answer.NONCONFORM);
                model.wish(Wish.FINDING);
            }
            case STATE -> state(item, Options.of(item).only(ItemAnswer.NONCONFORM));
            case READING, COUNT, SURVEY -> model.entries().existing(item);
            case CHOICE, SEVERAL, TEXT -> model.wish(Wish.ANSWER);
        }
    }

    /** A state may say that the item does not apply; otherwise somebody must. */
    void notApplicable(ItemView item) {
        var options = Options.of(item);
        var state = model.asks(item) == Asks.STATE ? options.only(ItemAnswer.NOT_APPLICABLE)
                : Optional.<OptionContent>empty();
        state.ifPresentOrElse(s -> take(item, s), () -> model.entries().reason(item));
    }

    /** A digit on an item that offers something; counted from 0. */
    void digit(ItemView item, int index) {
        switch (model.asks(item)) {
            case STATE -> {
                var options = Options.of(item);
                var key = Integer.toString(index + 1);
                // Where several states are judged so, the key that means it leads to them.
                if (options.by(key).isPresent() || options.judged() && index < 2) {
                    state(item, options.by(key));
                }
            }
            case SEVERAL -> model.entries().toggle(item, index);
            default -> choose(item, index);
        }
    }

    /** Chooses a step of an appraisal item and goes on. */
    void choose(ItemView item, int index) {
        give(item, Answer.chosen(item.choices().get(index)));
        model.forward();
    }

    private void state(ItemView item, Optional<OptionContent> option) {
        option.ifPresentOrElse(o -> take(item, o), () -> model.wish(Wish.ANSWER));
    }

    /** Takes a state and goes on, or to the finding when it fails the item. */
    void take(ItemView item, OptionContent option) {
        give(item, List.of(option));
        if (option.verdict() == ItemAnswer.NONCONFORM) {
            model.wish(Wish.FINDING);
        } else {
            model.forward();
        }
    }

    /** What was chosen of several; nothing at all is no answer. */
    void give(ItemView item, List<OptionContent> chosen) {
        var labels = chosen.stream().map(OptionContent::label).collect(joining("、"));
        if (chosen.isEmpty() && item.answered()) {
            give(item, Answer.NONE);
        } else if (!chosen.isEmpty() && (!item.choice().equals(labels) || unsettled(item))) {
            // By their codes: labels may have blanks and commas of their own.
            var codes = chosen.stream().map(OptionContent::code).collect(joining("、"));
            edits.act(e -> e.answer(item.recordId(), item.code(), Answer.chosen(codes)));
        }
    }

    void give(ItemView item, Answer answer) {
        var same = item.answer() == answer.answer() && item.reason().equals(answer.reason())
                && item.choice().equals(answer.choice()) && Objects.equals(item.value(), answer.value())
                && item.given().text().equals(answer.text());
        if (!same || unsettled(item)) {
            edits.act(e -> e.answer(item.recordId(), item.code(), answer));
        }
    }

    /** A conflict and a change of wording are settled by answering again, also with the answer that is shown. */
    private static boolean unsettled(ItemView item) {
        return item.conflicting() || item.outdated();
    }

    void conform(String recordId, List<String> codes) {
        edits.act(codes.stream().map(c -> (Steps.Edit) e -> e.answer(recordId, c, Answer.CONFORM)).toList());
    }

    void measure(Place place, String parameter, BigDecimal value) {
        edits.act(e -> e.measure(place.recordId(), place.itemCode(), parameter, value));
    }

    /** The answer to the older wording stands, or the item wants something put in. */
    void standOrAsk(ItemView item) {
        if (item.outdated()) {
            confirm(item);
            model.forward();
        } else {
            model.wish(Wish.ANSWER);
        }
    }

    /** Gives the answer there is once more. */
    void confirm(ItemView item) {
        var options = Options.of(item).chosen(item.choice());
        var asks = model.asks(item);
        if (!options.isEmpty() && Options.whole(options, item.choice())) {
            give(item, options);
        } else if (item.answer() == ItemAnswer.NOT_APPLICABLE) {
            give(item, Answer.notApplicable(item.reason()));
        } else if (asks == Asks.READING || asks == Asks.SURVEY) {
            Quantity.of(item).stream().flatMap(q -> q.read(item).stream()).findFirst().ifPresentOrElse(
                    r -> measure(new Place(item.recordId(), item.code()), r.parameter(), r.value()),
                    () -> model.entries().existing(item));
        } else if (asks == Asks.STATE || asks == Asks.SEVERAL) {
            // What was chosen is offered no more.
            model.wish(Wish.ANSWER);
        } else if (asks == Asks.TEXT) {
            // What the field shows: all that was written apart, or what somebody has made of it by now.
            var text = model.text(TextKey.answer(new Place(item.recordId(), item.code()))).strip();
            if (text.isEmpty()) {
                model.wish(Wish.ANSWER);
            } else {
                give(item, Answer.written(text));
            }
        } else {
            give(item, new Answer(item.answer(), "", item.choice(), item.value(), item.given().text()));
        }
    }
}
