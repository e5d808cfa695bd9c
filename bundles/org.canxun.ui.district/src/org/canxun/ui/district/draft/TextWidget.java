package org.canxun.ui.district.draft;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field to type in, with a line below that says what is allowed, what is wrong, or what a condition means. */
final class TextWidget implements FieldWidget {

    private static final int LINES = 4;
    private static final int NUMBER_CHARS = 12;

    private final EditorModel model;
    private final Runnable grown;
    private final Text text;
    private final Label below;
    private FormField field;
    private boolean showing;

    /** @param grown called when the field needs another height */
    TextWidget(Composite parent, EditorModel model, FormField field, Runnable grown) {
        this.model = model;
        this.field = field;
        this.grown = grown;
        var cell = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(field.shape().expression() ? 2 : 1).spacing(6, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        var several = field.shape() == Shape.TEXT;
        text = new Text(cell, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        Access.name(text, field.label());
        size(several);
        text.addModifyListener(event -> {
            if (!showing) {
                model.typed(this.field, text.getText());
                say();
            }
        });
        text.addListener(SWT.FocusOut, event -> model.leave());
        Access.leaveByTab(text);
        if (field.shape().expression()) {
            var insert = new Button(cell, SWT.PUSH);
            insert.setText(model.forms().messages().condition_insert);
            insert.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> insert()));
        }
        below = Css.style(new Label(cell, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(field.shape().expression() ? 2 : 1, 1).applyTo(below);
        show(field, true);
    }

    private void size(boolean several) {
        var number = field.shape() == Shape.NUMBER || field.shape() == Shape.OPTIONAL_NUMBER
                || field.shape() == Shape.OPTIONAL_WHOLE;
        if (number) {
            GridDataFactory.swtDefaults().hint(NUMBER_CHARS * text.getLineHeight() / 2, SWT.DEFAULT).applyTo(text);
        } else {
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                    .hint(10 * text.getLineHeight(), several ? LINES * text.getLineHeight() : SWT.DEFAULT)
                    .applyTo(text);
        }
    }

    private void insert() {
        var dialog = new ConditionDialog(text.getShell(), model, text.getText());
        if (dialog.open() == ConditionDialog.OK) {
            text.setText(dialog.condition());
            model.leave();
        }
        text.setFocus();
    }

    @Override
    public void show(FormEntry entry, boolean force) {
        field = (FormField) entry;
        var wanted = model.shown(field);
        if ((force || !text.isFocusControl()) && !wanted.equals(text.getText())) {
            showing = true;
            text.setText(wanted);
            showing = false;
        }
        say();
    }

    private void say() {
        if (model.flawed(field)) {
            below(model.forms().messages().number_wrong, Tone.BAD);
        } else if (field.shape().expression() && !text.getText().isBlank()) {
            var said = new Conditions(model.view().content(), model.forms().codes(), model.forms().locale())
                    .say(text.getText(), field.shape() == Shape.CONSTRAINT);
            below(said.text(), said.sound() ? Tone.MUTED : Tone.BAD);
        } else {
            below(field.hint(), Tone.MUTED);
        }
    }

    private void below(String words, Tone tone) {
        var plain = (tone == Tone.BAD ? "✕ " : "") + words.replace("&", "&&");
        if (plain.equals(below.getText()) && below.getVisible() == !words.isEmpty()) {
            return;
        }
        below.setText(plain);
        below.setForeground(Palette.of(below, tone));
        ((GridData) below.getLayoutData()).exclude = words.isEmpty();
        below.setVisible(!words.isEmpty());
        grown.run();
    }

    @Override
    public Control first() {
        return text;
    }

    @Override
    public boolean focused() {
        return text.isFocusControl();
    }
}
