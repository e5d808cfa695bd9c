package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.LimitContent;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The answer of the item in focus: buttons for answers and choices, fields for readings, counts and the reason. */
final class AnswerFields {

    private static final int LONG_NAME = 6;
    /** A field is at least as wide as that many lines are high. */
    private static final int LEAST_LINES = 3;

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final Composite area;
    private final List<Consumer<ItemView>> fillers = new ArrayList<>();
    private List<Object> shape = List.of();

    AnswerFields(Composite parent, RecordingModel model, ItemWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    /** @return whether the fields changed their size */
    boolean show(ItemView item) {
        var asks = Asks.of(model.record().kind(), item);
        var notApplicable = item.answer() == ItemAnswer.NOT_APPLICABLE;
        List<Object> wanted = List.of(asks, item.limits(), item.choices(), item.counted(), notApplicable);
        var changed = !wanted.equals(shape);
        if (changed) {
            shape = wanted;
            build(item, asks, notApplicable);
        }
        fillers.forEach(f -> f.accept(item));
        var open = !model.record().completed();
        for (var child : area.getChildren()) {
            child.setEnabled(open);
        }
        return changed;
    }

    private void build(ItemView item, Asks asks, boolean notApplicable) {
        fillers.clear();
        for (var child : area.getChildren()) {
            child.dispose();
        }
        switch (asks) {
            case READING -> item.limits().forEach(this::reading);
            case COUNT -> {
                number(words.counted(item), words.countedUnit(item), i -> Optional.ofNullable(i.value()),
                        (i, value) -> model.answer(i, Answer.counted(value)));
                // Digits begin the number, so that these have no keys of their own.
                choices(item.choices(), index -> "");
            }
            case CHOICE -> choices(item.choices(), index -> Integer.toString(index + 1));
            case ANSWER -> {
                // The buttons below say it all.
            }
        }
        answers(asks);
        if (notApplicable) {
            reason();
        }
        area.requestLayout();
    }

    private void answers(Asks asks) {
        var bar = row(asks == Asks.ANSWER ? 3 : 1);
        if (asks == Asks.ANSWER) {
            answer(bar, "1", ItemAnswer.CONFORM, Command.CONFORM);
            answer(bar, "2", ItemAnswer.NONCONFORM, Command.NONCONFORM);
        }
        answer(bar, asks.number() ? "Alt+0" : "0", ItemAnswer.NOT_APPLICABLE, Command.NOT_APPLICABLE);
    }

    private void answer(Composite bar, String key, ItemAnswer answer, Command command) {
        var button = new AnswerButton(bar, key, words.answer(answer), Optional.of(answer), () -> model.run(command));
        fillers.add(i -> button.on(i.answer() == answer));
    }

    private void choices(List<String> choices, IntFunction<String> keys) {
        for (int i = 0; i < choices.size(); i++) {
            int index = i;
            var button = new AnswerButton(row(1), keys.apply(i), choices.get(i), Optional.empty(),
                    () -> model.choose(index));
            fillers.add(item -> button.on(item.choice().equals(choices.get(index))));
        }
    }

    private void reading(LimitContent limit) {
        number(limit.parameter(), words.limit(limit),
                i -> i.readings().stream().filter(r -> r.parameter().equals(limit.parameter())).findFirst()
                        .map(ItemView.Reading::value),
                (i, value) -> model.measure(new Place(i.recordId(), i.code()), limit.parameter(), value));
    }

    private void number(String name, String limits, Function<ItemView, Optional<BigDecimal>> stored, Taking taking) {
        // What is counted has a long name, which must not crowd the field out.
        var bar = row(name.length() > LONG_NAME ? 2 : 3);
        var caption = new Label(bar, SWT.WRAP);
        caption.setText(name);
        if (name.length() > LONG_NAME) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(caption);
        }
        var text = new Text(bar, SWT.SINGLE | SWT.BORDER);
        Access.name(text, name + " " + limits);
        GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST_LINES * text.getLineHeight(), SWT.DEFAULT)
                .applyTo(text);
        Css.style(new Label(bar, SWT.NONE), Css.MUTED).setText(limits);
        Runnable take = () -> model.item().ifPresent(i -> Numbers.parse(text.getText())
                .filter(v -> stored.apply(i).map(old -> old.compareTo(v) != 0).orElse(true))
                .ifPresent(v -> taking.take(i, v)));
        onLeave(text, take);
        fillers.add(i -> fill(text, stored.apply(i).map(BigDecimal::toPlainString).orElse("")));
    }

    private void reason() {
        var bar = row(2);
        new Label(bar, SWT.NONE).setText(messages.reason);
        var text = new Text(bar, SWT.SINGLE | SWT.BORDER);
        Access.name(text, messages.reason);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        onLeave(text, () -> model.item().filter(i -> !text.getText().isBlank())
                .filter(i -> i.answer() == ItemAnswer.NOT_APPLICABLE)
                .ifPresent(i -> model.answer(i, Answer.notApplicable(text.getText().strip()))));
        fillers.add(i -> fill(text, i.reason()));
    }

    private Composite row(int columns) {
        var row = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static void fill(Text text, String wanted) {
        if (!text.isFocusControl() && !text.getText().equals(wanted)) {
            text.setText(wanted);
        }
    }

    private void onLeave(Text text, Runnable take) {
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.KeyDown, event -> {
            if (enter(event)) {
                event.doit = false;
                text.traverse(SWT.TRAVERSE_TAB_NEXT);
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                model.wish(RecordingListener.Wish.LIST);
            }
        });
    }

    private static boolean enter(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    /** Takes a number for an item. */
    @FunctionalInterface
    private interface Taking {

        void take(ItemView item, BigDecimal value);
    }
}
