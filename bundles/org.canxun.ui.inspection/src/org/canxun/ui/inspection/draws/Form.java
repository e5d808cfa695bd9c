package org.canxun.ui.inspection.draws;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.canxun.core.Localized;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The fields of one step of a dialog: a caption, a control, and below it in words what is wrong with it. */
final class Form {

    private static final int WIDE = 420;
    /** No longer words are recorded. */
    private static final int MOST = 500;

    private final Composite grid;
    private final Locale locale;
    private final Runnable changed;
    private final Map<Field, Label> lines = new EnumMap<>(Field.class);

    /** @param changed told after each change of a field */
    Form(Composite parent, Locale locale, Runnable changed) {
        this.locale = locale;
        this.changed = changed;
        grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(grid);
    }

    Composite grid() {
        return grid;
    }

    Label caption(String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
        return label;
    }

    /** A row of its own, in the column of the controls. */
    Composite row(int columns) {
        return row(grid, columns);
    }

    static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    Text text(Composite row, String name, Consumer<String> set) {
        var text = new Text(row, SWT.SINGLE | SWT.BORDER);
        Access.name(text, name);
        text.setTextLimit(MOST);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> {
            set.accept(text.getText());
            changed.run();
        });
        return text;
    }

    Combo combo(Composite row, String name, List<String> labels, IntConsumer set) {
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, name);
        labels.forEach(combo::add);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            set.accept(combo.getSelectionIndex());
            changed.run();
        }));
        return combo;
    }

    Spinner number(Composite row, String name, int least, int most, int first, IntConsumer set) {
        var spinner = new Spinner(row, SWT.BORDER);
        Access.name(spinner, name);
        spinner.setValues(first, least, most, 0, 1, 10);
        spinner.addModifyListener(event -> {
            set.accept(spinner.getSelection());
            changed.run();
        });
        return spinner;
    }

    /** The line that says what is wrong with a field: below it, and gone when nothing is. */
    void flawOf(Field field) {
        var before = new Label(grid, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(before);
        var line = Css.style(new Label(grid, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(line);
        line.setData(before);
        visible(before, false);
        visible(line, false);
        lines.put(field, line);
    }

    /** Says what is wrong with the fields of this step. */
    void flaws(Map<Field, Localized> flaws) {
        lines.forEach((field, line) -> {
            var flaw = flaws.get(field);
            var text = flaw == null ? "" : flaw.text(locale);
            if (!line.getText().equals(text)) {
                line.setText(text);
                visible(line, !text.isEmpty());
                visible((Label) line.getData(), !text.isEmpty());
            }
        });
        grid.layout(true, true);
    }

    /** Shows a control or takes its place away. */
    static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
