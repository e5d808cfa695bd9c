package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields for the numbers an item asks: readings with their limits, counts, and how many chose what in a survey. */
final class NumberFields {

    private static final int LONG_NAME = 6;
    /** A field is at least as wide as that many lines are high. */
    private static final int LEAST_LINES = 3;

    private final Composite area;
    private final RecordingModel model;
    private final ItemWords words;
    private final List<Consumer<ItemView>> fillers;

    /** @param fillers takes what shows an item in the fields */
    NumberFields(Composite area, RecordingModel model, ItemWords words, List<Consumer<ItemView>> fillers) {
        this.area = area;
        this.model = model;
        this.words = words;
        this.fillers = fillers;
    }

    void quantity(Quantity quantity) {
        var limits = quantity.limit().map(words::limit).orElse("");
        number(quantity.name(), limits, i -> quantity.read(i).map(ItemView.Reading::value),
                (i, value) -> model.answers().measure(new Place(i.recordId(), i.code()), quantity.code(), value));
        quantity.limit().map(words::device).filter(d -> !d.isEmpty()).ifPresent(this::line);
    }

    void mean() {
        var label = line("");
        fillers.add(i -> Labels.set(label, words.mean(i)));
    }

    private Label line(String text) {
        var label = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    void number(String name, String limits, Function<ItemView, Optional<BigDecimal>> stored, Taking taking) {
        // What is counted has a long name, which must not crowd the field out.
        var bar = AnswerFields.row(area, name.length() > LONG_NAME ? 2 : 3);
        var caption = new Label(bar, SWT.WRAP);
        caption.setText(name.replace("&", "&&"));
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
        AnswerFields.onLeave(text, model, take);
        fillers.add(i -> AnswerFields.fill(text, stored.apply(i).map(BigDecimal::toPlainString).orElse("")));
    }

    /** Takes a number for an item. */
    @FunctionalInterface
    interface Taking {

        void take(ItemView item, BigDecimal value);
    }
}
