package org.canxun.ui.inspection.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the few words that a step needs; opened once more, it still has them. */
final class StepDialog extends CalmDialog {

    private static final int LONGEST = 500;

    private final List<Field> fields;
    private final String button;
    private final String cancel;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * What is asked.
     *
     * @param missing what to say while it is empty; empty where it may be
     * @param choices to choose one of; empty to type
     */
    record Field(String id, String label, String missing, List<String> choices) {

        static Field text(String id, String label, String missing) {
            return new Field(id, label, missing, List.of());
        }
    }

    StepDialog(Shell parent, String heading, String guide, String button, String cancel, List<Field> fields) {
        super(parent, heading, guide);
        this.button = button;
        this.cancel = cancel;
        this.fields = List.copyOf(fields);
    }

    /** As it was typed, or the number of what was chosen. */
    String value(String id) {
        return values.get(id);
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        for (var field : fields) {
            var caption = new Label(body, SWT.NONE);
            caption.setText(field.label());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(caption);
            if (field.choices().isEmpty()) {
                text(body, field);
            } else {
                combo(body, field);
            }
        }
        check();
    }

    private void text(Composite body, Field field) {
        var text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        Access.name(text, field.label());
        text.setText(values.computeIfAbsent(field.id(), id -> ""));
        text.addModifyListener(event -> {
            values.put(field.id(), text.getText().strip());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
                .applyTo(text);
    }

    private void combo(Composite body, Field field) {
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, field.label());
        combo.setItems(field.choices().toArray(String[]::new));
        combo.select(Integer.parseInt(values.computeIfAbsent(field.id(), id -> "0")));
        combo.addListener(SWT.Selection, event -> values.put(field.id(),
                Integer.toString(combo.getSelectionIndex())));
    }

    private void check() {
        var missing = new ArrayList<String>();
        for (var field : fields) {
            if (!field.missing().isEmpty() && values.getOrDefault(field.id(), "").isEmpty()) {
                missing.add(field.missing());
            }
        }
        missing(missing.isEmpty() ? "" : missing.get(0));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, cancel, false);
    }
}
