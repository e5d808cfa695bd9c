package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The answer of the item in focus: buttons for answers and choices, fields for numbers, texts and the reason. */
final class AnswerFields {

    /** How high the field for a text is. */
    private static final int TEXT_LINES = 3;

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final Composite area;
    private final List<Consumer<ItemView>> fillers = new ArrayList<>();
    private final NumberFields numbers;
    private final OptionFields options;
    private List<Object> shape = List.of();
    private Optional<TypedText> text = Optional.empty();

    AnswerFields(Composite parent, RecordingModel model, ItemWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        numbers = new NumberFields(area, model, words, fillers);
        options = new OptionFields(area, model, messages, fillers);
    }

    void focus() {
        area.setFocus();
    }

    /** Shows what is being picked, which is not stored yet. */
    void picks(ItemView item) {
        if (model.asks(item) == Asks.SEVERAL && !shape.isEmpty()) {
            fillers.forEach(f -> f.accept(item));
        }
    }

    /** @param force also what somebody types at the moment */
    void show(ItemView item, boolean force) {
        var asks = model.asks(item);
        var notApplicable = item.answer() == ItemAnswer.NOT_APPLICABLE && item.choice().isEmpty();
        List<Object> wanted = List.of(asks, item.limits(), item.choices(), item.counted(), item.content().options(),
                notApplicable);
        if (!wanted.equals(shape)) {
            shape = wanted;
            build(item, asks, notApplicable);
        }
        fillers.forEach(f -> f.accept(item));
        var open = !model.record().completed() && item.applies();
        text.ifPresent(t -> t.show(model.place(), open, force));
        for (var child : area.getChildren()) {
            child.setEnabled(open);
        }
    }

    private void build(ItemView item, Asks asks, boolean notApplicable) {
        fillers.clear();
        text = Optional.empty();
        for (var child : area.getChildren()) {
            child.dispose();
        }
        switch (asks) {
            case READING -> Quantity.of(item).forEach(numbers::quantity);
            case SURVEY -> {
                Quantity.of(item).forEach(numbers::quantity);
                numbers.mean();
            }
            case COUNT -> {
                numbers.number(words.counted(item), words.countedUnit(item), i -> Optional.ofNullable(i.value()),
                        (i, value) -> model.answers().give(i, Answer.counted(value)));
                // Digits begin the number, so that these have no keys of their own.
                choices(item.choices(), index -> "");
            }
            case CHOICE -> choices(item.choices(), index -> Integer.toString(index + 1));
            case STATE -> options.states(Options.of(item));
            case SEVERAL -> options.boxes(Options.of(item));
            case TEXT -> text();
            case ANSWER -> {
                // The buttons below say it all.
            }
        }
        // A state may say that the item does not apply, and has the key then.
        if (asks != Asks.STATE || Options.of(item).only(ItemAnswer.NOT_APPLICABLE).isEmpty()) {
            answers(asks);
        }
        if (notApplicable) {
            reason();
        }
    }

    private void answers(Asks asks) {
        var bar = row(area, 1);
        bar.setLayout(new BesideOrBelow());
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
            var button = new AnswerButton(row(area, 1), keys.apply(i), choices.get(i), Optional.empty(),
                    () -> model.item().ifPresent(item -> model.answers().choose(item, index)));
            fillers.add(item -> button.on(item.choice().equals(choices.get(index))));
        }
    }

    private void text() {
        var typed = new TypedText(area, model, TextKey.Kind.ANSWER, model::textDone);
        Access.name(typed.control(), messages.text_answer);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, TEXT_LINES * typed.control().getLineHeight()).applyTo(typed.control());
        text = Optional.of(typed);
    }

    private void reason() {
        var bar = row(area, 2);
        new Label(bar, SWT.NONE).setText(messages.reason);
        var field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        Access.name(field, messages.reason);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        onLeave(field, model, () -> model.item().filter(i -> !field.getText().isBlank())
                .filter(i -> i.answer() == ItemAnswer.NOT_APPLICABLE)
                .ifPresent(i -> model.answers().give(i, Answer.notApplicable(field.getText().strip()))));
        fillers.add(i -> fill(field, i.reason()));
    }

    static Composite row(Composite area, int columns) {
        var row = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    static void fill(Text text, String wanted) {
        if (!text.isFocusControl() && !text.getText().equals(wanted)) {
            text.setText(wanted);
        }
    }

    static void onLeave(Text text, RecordingModel model, Runnable take) {
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                text.traverse(SWT.TRAVERSE_TAB_NEXT);
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                model.wish(RecordingListener.Wish.LIST);
            }
        });
    }
}
