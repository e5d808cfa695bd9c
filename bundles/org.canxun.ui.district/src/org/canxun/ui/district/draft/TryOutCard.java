package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** The item in focus of a try-out with the controls its kind asks for. */
final class TryOutCard {

    private final TryOutModel model;
    private final TryOutWords words;
    private final Forms forms;
    private final Messages messages;
    private final Composite area;
    private List<Object> shape = List.of();

    TryOutCard(Composite parent, TryOutModel model, Forms forms) {
        this.model = model;
        this.forms = forms;
        messages = forms.messages();
        words = new TryOutWords(forms);
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    void focus() {
        area.setFocus();
    }

    void show() {
        model.item().ifPresent(item -> {
            var wanted = List.<Object>of(item, model.view().orElseThrow().kind());
            if (!wanted.equals(shape)) {
                shape = wanted;
                build(item);
            }
        });
    }

    private void build(ItemView item) {
        var focused = contains(area, area.getDisplay().getFocusControl());
        for (var child : area.getChildren()) {
            child.dispose();
        }
        var code = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        code.setText(item.code() + (item.keyItem() ? "  ★ " + messages.item_key : "") + "  "
                + MessageFormat.format(messages.try_worth, Shape.plain(item.points())));
        line(item.text(), Css.SHEET);
        if (!item.content().advice().guidance().isEmpty()) {
            line(item.content().advice().guidance(), Css.MUTED);
        }
        if (item.applies()) {
            controls(item);
        } else {
            line(MessageFormat.format(messages.try_not_relevant,
                    words.reason(model.view().orElseThrow(), item)), Css.ATTENTION);
        }
        area.requestLayout();
        area.getParent().layout(true, true);
        if (focused) {
            area.setFocus();
        }
    }

    private static boolean contains(Composite area, org.eclipse.swt.widgets.Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }

    private void line(String text, String cssClass) {
        var label = Css.style(new Label(area, SWT.WRAP), cssClass);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private void controls(ItemView item) {
        if (item.kind() == ItemKind.SURVEY_MEAN) {
            item.content().options().forEach(o -> number(o.label(), messages.try_people, reading(item, o.code()),
                    value -> model.measure(item.code(), o.code(), value)));
        } else if (item.measured()) {
            item.limits().forEach(l -> number(l.parameter(), words.limit(l), reading(item, l.parameter()),
                    value -> model.measure(item.code(), l.parameter(), value)));
        } else if (item.kind() == ItemKind.MULTIPLE_CHOICE) {
            several(item);
        } else if (item.kind() == ItemKind.TEXT && item.choices().isEmpty()) {
            text(messages.try_text, item.given().text(), text -> model.answer(item.code(), Answer.written(text)));
        } else {
            item.counted().ifPresent(c -> number(c.name(), c.unit(), item.value() == null ? "" : Shape.plain(
                    item.value()), value -> model.answer(item.code(), Answer.counted(value))));
            choices(item);
        }
        var row = row();
        button(row, "0  " + forms.words().of(ItemAnswer.NOT_APPLICABLE),
                item.answer() == ItemAnswer.NOT_APPLICABLE,
                () -> model.answer(item.code(), Answer.notApplicable(messages.try_reason)));
        button(row, messages.try_clear_one, false, () -> model.answer(item.code(), Answer.NONE));
    }

    private static String reading(ItemView item, String parameter) {
        return item.readings().stream().filter(r -> r.parameter().equals(parameter)).findFirst()
                .map(r -> Shape.plain(r.value())).orElse("");
    }

    private void choices(ItemView item) {
        var row = row();
        if (item.choices().isEmpty() && item.counted().isEmpty()) {
            button(row, "1  " + forms.words().of(ItemAnswer.CONFORM), item.answer() == ItemAnswer.CONFORM,
                    () -> model.answer(item.code(), Answer.CONFORM));
            button(row, "2  " + forms.words().of(ItemAnswer.NONCONFORM), item.answer() == ItemAnswer.NONCONFORM,
                    () -> model.answer(item.code(), Answer.NONCONFORM));
        }
        for (int i = 0; i < item.choices().size(); i++) {
            var choice = item.choices().get(i);
            button(row, (i + 1) + "  " + choice, choice.equals(item.choice()),
                    () -> model.answer(item.code(), Answer.chosen(choice)));
        }
    }

    private void several(ItemView item) {
        var row = row();
        var chosen = List.of(item.choice().split("、"));
        var boxes = new ArrayList<Button>();
        for (var choice : item.choices()) {
            var box = Css.style(new Button(row, SWT.CHECK), Css.CHECK);
            box.setText(choice);
            box.setSelection(chosen.contains(choice));
            boxes.add(box);
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                var all = boxes.stream().filter(Button::getSelection).map(Button::getText)
                        .collect(Collectors.joining("、"));
                model.answer(item.code(), all.isEmpty() ? Answer.NONE : Answer.chosen(all));
            }));
        }
    }

    private Composite row() {
        var row = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private void button(Composite row, String label, boolean on, Runnable action) {
        var button = new Button(row, SWT.TOGGLE);
        button.setText((on ? "● " : "") + label.replace("&", "&&"));
        button.setSelection(on);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void number(String name, String hint, String value, Consumer<BigDecimal> taken) {
        text(name + "  " + hint, value, text -> {
            if (Shape.NUMBER.accepts(text)) {
                taken.accept(new BigDecimal(Shape.NUMBER.clean(text)));
            }
        });
    }

    private void text(String name, String value, Consumer<String> taken) {
        var row = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var text = new Text(row, SWT.SINGLE | SWT.BORDER);
        text.setText(value);
        Access.name(text, name);
        GridDataFactory.swtDefaults().hint(6 * text.getLineHeight(), SWT.DEFAULT).applyTo(text);
        var label = Css.style(new Label(row, SWT.WRAP), Css.MUTED);
        label.setText(name.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        Listener take = event -> {
            var typed = text.getText().strip();
            // A field that is left after Enter has told already.
            if (!typed.isEmpty() && !typed.equals(text.getData())) {
                text.setData(typed);
                taken.accept(typed);
            }
        };
        text.setData(value);
        text.addListener(SWT.DefaultSelection, take);
        text.addListener(SWT.FocusOut, take);
    }

    /** What a digit means: 0 for not applicable, otherwise the choice of that number or 1 and 2 for the answers. */
    static Optional<Answer> answer(ItemView item, int digit, String reason) {
        if (digit == 0) {
            return Optional.of(Answer.notApplicable(reason));
        }
        if (item.measured() || item.kind() == ItemKind.SURVEY_MEAN || item.kind() == ItemKind.MULTIPLE_CHOICE
                || item.kind() == ItemKind.TEXT || item.counted().isPresent()) {
            return Optional.empty();
        }
        if (item.choices().isEmpty()) {
            return digit == 1 ? Optional.of(Answer.CONFORM)
                    : digit == 2 ? Optional.of(Answer.NONCONFORM) : Optional.empty();
        }
        return digit <= item.choices().size() ? Optional.of(Answer.chosen(item.choices().get(digit - 1)))
                : Optional.empty();
    }
}
