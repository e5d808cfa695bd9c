package org.canxun.ui.district.draft;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.FormRows;
import org.canxun.ui.district.draft.FormEntry.RowColumn;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A small table whose cells are fields, so that Tab goes through them like through the rest of the form. */
final class RowsWidget implements FieldWidget {

    private final EditorModel model;
    private final Messages messages;
    private final Composite cell;
    private final List<List<Control>> rows = new ArrayList<>();
    private final Button add;
    private FormRows field;
    private boolean showing;

    /** @param added called after somebody asked for a row more */
    RowsWidget(Composite parent, EditorModel model, FormRows field, Runnable added) {
        this.model = model;
        this.field = field;
        messages = model.forms().messages();
        cell = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(field.columns().size() + 1).spacing(4, 4).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        var shown = model.shown(field);
        if (!shown.isEmpty()) {
            field.columns().forEach(column -> Css.style(new Label(cell, SWT.NONE), Css.MUTED).setText(column.label()));
            new Label(cell, SWT.NONE);
        }
        for (int r = 0; r < shown.size(); r++) {
            row(r);
        }
        add = new Button(cell, SWT.PUSH);
        add.setText(messages.row_add);
        Access.name(add, field.label() + " " + messages.row_add);
        GridDataFactory.swtDefaults().span(field.columns().size() + 1, 1).applyTo(add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var texts = texts();
            texts.add(this.field.fresh());
            added.run();
            model.rows(this.field, texts);
        }));
        show(field, true);
    }

    private void row(int number) {
        var controls = new ArrayList<Control>();
        for (var column : field.columns()) {
            controls.add(column.shape() == Shape.CHOICE ? choice(column, number) : text(column, number));
        }
        var remove = new Button(cell, SWT.PUSH | SWT.FLAT);
        remove.setText("×");
        remove.setToolTipText(messages.row_remove);
        Access.name(remove, MessageFormat.format(messages.row_remove_name, field.label(), number + 1));
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var texts = texts();
            texts.remove(number);
            model.rows(field, texts);
        }));
        rows.add(controls);
    }

    private Control choice(RowColumn column, int number) {
        var combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
        column.choices().forEach(choice -> combo.add(choice.label()));
        name(combo, column, number);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> model.rows(field, texts())));
        // As wide as asked for, not as its longest choice, which may be a whole title.
        var em = combo.getFont().getFontData()[0].getHeight() * 4 / 3;
        GridDataFactory.fillDefaults().grab(column.chars() > 14, false).align(SWT.FILL, SWT.CENTER)
                .hint(column.chars() * em / 2 + 2 * em, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Control text(RowColumn column, int number) {
        var text = new Text(cell, SWT.SINGLE | SWT.BORDER);
        name(text, column, number);
        GridDataFactory.fillDefaults().grab(column.chars() > 10, false).align(SWT.FILL, SWT.CENTER)
                .hint(column.chars() * text.getLineHeight() / 2, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            if (!showing) {
                model.typed(field, texts());
                mark(text, column);
            }
        });
        text.addListener(SWT.FocusOut, event -> model.leave());
        return text;
    }

    private void mark(Text text, RowColumn column) {
        var sound = column.shape().accepts(text.getText());
        text.setForeground(sound ? null : Palette.of(text, Tone.BAD));
        text.setToolTipText(
                sound ? null : column.shape() == Shape.LABEL ? messages.label_wrong : messages.number_wrong);
    }

    private void name(Control control, RowColumn column, int number) {
        Access.name(control, field.label() + " " + (number + 1) + " " + column.label());
    }

    private List<List<String>> texts() {
        var texts = new ArrayList<List<String>>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < row.size(); c++) {
                cells.add(value(row.get(c), field.columns().get(c)));
            }
            texts.add(cells);
        }
        return texts;
    }

    private static String value(Control control, RowColumn column) {
        if (control instanceof Text text) {
            return text.getText();
        }
        var combo = (Combo) control;
        int at = combo.getSelectionIndex();
        return at >= 0 && at < column.choices().size() ? column.choices().get(at).code() : combo.getText();
    }

    @Override
    public void show(FormEntry entry, boolean force) {
        field = (FormRows) entry;
        showing = true;
        var shown = model.shown(field);
        for (int r = 0; r < Math.min(rows.size(), shown.size()); r++) {
            for (int c = 0; c < field.columns().size(); c++) {
                fill(rows.get(r).get(c), field.columns().get(c), shown.get(r).get(c), force);
            }
        }
        showing = false;
    }

    private void fill(Control control, RowColumn column, String value, boolean force) {
        if (control instanceof Combo combo) {
            ChoiceWidget.select(combo, column.choices(), value);
        } else if (control instanceof Text text && (force || !text.isFocusControl())
                && !text.getText().equals(value)) {
            text.setText(value);
            mark(text, column);
        }
    }

    @Override
    public Control first() {
        return rows.isEmpty() ? add : rows.get(0).get(0);
    }

    /** Where somebody who asked for a row wants to go on. */
    Control last() {
        return rows.isEmpty() ? add : rows.get(rows.size() - 1).get(0);
    }

    @Override
    public boolean focused() {
        return rows.stream().anyMatch(row -> row.stream().anyMatch(Control::isFocusControl));
    }
}
