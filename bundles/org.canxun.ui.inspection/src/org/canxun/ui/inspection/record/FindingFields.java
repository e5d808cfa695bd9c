package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.TermUnit;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The finding of a failed item: what is wrong and until when it is to be mended. */
final class FindingFields {

    private static final int LONGEST_TERM = 4;

    private final RecordingModel model;
    private final Messages messages;
    private final Composite area;
    private final TypedText text;
    private final Label hint;
    private final Text days;
    private final Combo unit;

    FindingFields(Composite parent, RecordingModel model, ItemWords words, Messages messages) {
        this.model = model;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        var caption = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        caption.setText(messages.finding);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(caption);
        text = new TypedText(area, model, TextKey.Kind.FINDING, model::textDone);
        Access.name(text.control(), messages.finding);
        int line = text.control().getLineHeight();
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, 4 * line)
                .applyTo(text.control());
        hint = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(hint);
        Css.style(new Label(area, SWT.NONE), Css.MUTED).setText(messages.term);
        days = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        days.setTextLimit(LONGEST_TERM);
        Access.name(days, messages.term_days);
        GridDataFactory.fillDefaults().hint(3 * line, SWT.DEFAULT).applyTo(days);
        unit = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (var kind : TermUnit.values()) {
            unit.add(words.unit(kind));
        }
        unit.select(TermUnit.WORKING_DAY.ordinal());
        Access.name(unit, messages.term_unit);
        days.addListener(SWT.Verify, event -> event.doit = event.text.chars().allMatch(Character::isDigit));
        days.addListener(SWT.FocusOut, event -> store());
        days.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC) {
                event.doit = false;
                model.textDone();
            }
        });
        unit.addListener(SWT.Selection, event -> store());
    }

    Text control() {
        return text.control();
    }

    boolean focused() {
        return text.control().isFocusControl();
    }

    void focus() {
        text.focus();
    }

    /** @param wanted also while the item has no finding yet, because its answer is still on its way */
    boolean show(ItemView item, boolean wanted, boolean force) {
        var visible = wanted || item.finding().isPresent();
        var data = (GridData) area.getLayoutData();
        var changed = data.exclude == visible;
        data.exclude = !visible;
        area.setVisible(visible);
        var open = !model.record().completed();
        text.show(model.place(), open, force);
        var proposed = item.content().advice().findingText();
        text.control().setMessage(proposed.isEmpty() ? item.text() : proposed);
        hint.setText(proposed.isEmpty() ? messages.finding_hint
                : ItemWords.format(messages.finding_hint_proposed, proposed).replace("&", "&&"));
        var term = item.finding().flatMap(FindingView::term);
        if (!days.isFocusControl() || force) {
            days.setText(term.map(t -> Integer.toString(t.days())).orElse(""));
        }
        term.ifPresent(t -> unit.select(t.unit().ordinal()));
        days.setEditable(open);
        Css.enable(unit, open);
        return changed;
    }

    private void store() {
        model.place().ifPresent(place -> model.term(place, Optional.of(days.getText()).filter(d -> !d.isBlank())
                .map(d -> new Term(Integer.parseInt(d), TermUnit.get(unit.getSelectionIndex())))));
    }
}
