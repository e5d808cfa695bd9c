package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The states or choices an item offers: a button each, or boxes to check where several may be chosen. */
final class OptionFields {

    private final Composite area;
    private final RecordingModel model;
    private final Messages messages;
    private final List<Consumer<ItemView>> fillers;

    /** @param fillers takes what shows an item in the fields */
    OptionFields(Composite area, RecordingModel model, Messages messages, List<Consumer<ItemView>> fillers) {
        this.area = area;
        this.model = model;
        this.messages = messages;
        this.fillers = fillers;
    }

    void states(Options options) {
        var buttons = new ArrayList<Control>();
        for (var option : options.all()) {
            var content = option.content();
            var sign = Optional.of(content.verdict()).filter(v -> v != ItemAnswer.UNANSWERED);
            var button = new AnswerButton(AnswerFields.row(area, 1), option.key(), content.label(), sign,
                    () -> take(content));
            fillers.add(item -> button.on(item.choice().equals(content.label())));
            buttons.add(button.control());
        }
        buttons.forEach(b -> b.addListener(SWT.KeyDown, event -> walk(event, buttons, options)));
    }

    private void take(OptionContent option) {
        model.item().ifPresent(item -> {
            // First the list, so that a finding that is wanted next has the focus in the end.
            model.wish(RecordingListener.Wish.LIST);
            model.answers().take(item, option);
        });
    }

    /** Arrows lead from one to the next, and the keys that stand on them work here, too. */
    private void walk(Event event, List<Control> buttons, Options options) {
        int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int next = buttons.indexOf(event.widget) + by;
        if (by != 0 && next >= 0 && next < buttons.size()) {
            buttons.get(next).setFocus();
        } else if (by == 0) {
            Strokes.of(event).filter(Stroke::digit).flatMap(s -> options.by(s.key())).ifPresent(this::take);
        }
    }

    void boxes(Options options) {
        for (int i = 0; i < options.all().size(); i++) {
            int index = i;
            var option = options.all().get(i);
            var box = Css.style(new Button(area, SWT.CHECK | SWT.WRAP), Css.SHEET);
            box.setText((option.key() + "  " + option.content().label()).strip().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> model.item().ifPresent(item -> model.entries().toggle(item, index))));
            box.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                    event.doit = false;
                    record();
                }
            });
            fillers.add(item -> box.setSelection(model.entries().picked(item).contains(option.content().label())));
        }
        var take = new Button(area, SWT.PUSH);
        take.setText(messages.picks_take);
        GridDataFactory.swtDefaults().applyTo(take);
        take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> record()));
    }

    private void record() {
        model.wish(RecordingListener.Wish.LIST);
        model.run(Command.OPEN);
    }
}
