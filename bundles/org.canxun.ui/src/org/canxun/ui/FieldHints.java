package org.canxun.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is wrong with a field of a grid, in words below it; whoever hears the window hears them at the field. */
final class FieldHints {

    /** Narrow, so that words wrap and never widen the grid. */
    private static final int LEAST_WIDTH = 120;

    private final Map<Control, Hint> hints = new HashMap<>();

    /** The words, and what fills the columns before them. */
    private record Hint(Label words, Label before) {

        void show(String text) {
            words.setText(text.replace("&", "&&"));
            for (var label : new Label[]{ words, before }) {
                ((GridData) label.getLayoutData()).exclude = text.isEmpty();
                label.setVisible(!text.isEmpty());
            }
            words.requestLayout();
        }
    }

    /** Says something at one field, and nothing at all others any more. */
    void say(Control field, String text) {
        hints.entrySet().stream().filter(entry -> entry.getKey() != field && !entry.getKey().isDisposed())
                .filter(entry -> !entry.getValue().words().getText().isEmpty()).forEach(entry -> {
                    entry.getValue().show("");
                    Access.describe(entry.getKey(), "");
                });
        var hint = hints.computeIfAbsent(field, FieldHints::below);
        if (!hint.words().getText().equals(text)) {
            hint.show(text);
            Access.describe(field, text);
        }
    }

    /** Nothing is wrong with any field. */
    void clear() {
        hints.keySet().stream().filter(field -> !field.isDisposed()).findFirst().ifPresent(field -> say(field, ""));
    }

    private static Hint below(Control field) {
        var grid = field.getParent();
        int columns = ((GridLayout) grid.getLayout()).numColumns;
        int cell = 0;
        int column = -1;
        var last = field;
        for (var child : grid.getChildren()) {
            int span = span(child, columns);
            if (span == 0) {
                continue;
            }
            if (cell % columns + span > columns) {
                cell += columns - cell % columns;
            }
            if (column >= 0 && cell % columns == 0) {
                break;
            }
            if (child == field) {
                column = cell % columns;
            }
            cell += span;
            last = child;
        }
        var words = label(grid, last, columns - column);
        return new Hint(words, column == 0 ? words : label(grid, last, column));
    }

    /** How many columns a control fills; none when it is left out. */
    private static int span(Control control, int columns) {
        return !(control.getLayoutData() instanceof GridData data) ? 1
                : data.exclude ? 0 : Math.min(columns, data.horizontalSpan);
    }

    private static Label label(Composite grid, Control after, int span) {
        var label = Css.style(new Label(grid, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().span(span, 1).hint(LEAST_WIDTH, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
        label.moveBelow(after);
        return label;
    }
}
