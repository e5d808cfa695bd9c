package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.canxun.ui.Css;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Boxes to tick: one for a flag, one per choice where several hold. */
final class ChecksWidget implements FieldWidget {

    private final List<Button> boxes = new ArrayList<>();
    private FormField field;

    ChecksWidget(Composite parent, EditorModel model, FormField field) {
        this.field = field;
        var flag = field.shape() == Shape.FLAG;
        var cell = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, field.choices().size())).spacing(16, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        if (flag) {
            box(cell, field.label(), model);
        }
        field.choices().forEach(choice -> box(cell, choice.label(), model));
        if (!field.hint().isEmpty()) {
            var hint = Css.style(new Label(cell, SWT.WRAP), Css.MUTED);
            hint.setText(field.hint().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        }
        show(field, true);
    }

    private void box(Composite cell, String label, EditorModel model) {
        var box = Css.style(new Button(cell, SWT.CHECK), Css.CHECK);
        box.setText(label);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.choose(field, value())));
        boxes.add(box);
    }

    private String value() {
        if (field.shape() == Shape.FLAG) {
            return Boolean.toString(boxes.get(0).getSelection());
        }
        return boxes.stream().filter(Button::getSelection).map(box -> field.choices().get(boxes.indexOf(box)).code())
                .collect(Collectors.joining(","));
    }

    @Override
    public void show(FormEntry entry, boolean force) {
        field = (FormField) entry;
        if (field.shape() == Shape.FLAG) {
            boxes.get(0).setSelection(Boolean.parseBoolean(field.value()));
            return;
        }
        var chosen = Arrays.asList(field.value().split(","));
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelection(chosen.contains(field.choices().get(i).code()));
        }
    }

    @Override
    public Control first() {
        return boxes.get(0);
    }

    @Override
    public boolean focused() {
        return boxes.stream().anyMatch(Control::isFocusControl);
    }
}
