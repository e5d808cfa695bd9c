package org.canxun.ui.district.draft;

import org.canxun.ui.Access;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field with one of a few values; stored as soon as one is chosen. */
final class ChoiceWidget implements FieldWidget {

    private final Combo combo;
    private FormField field;

    ChoiceWidget(Composite parent, EditorModel model, FormField field) {
        this.field = field;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, field.label());
        GridDataFactory.swtDefaults().applyTo(combo);
        field.choices().forEach(choice -> combo.add(choice.label()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var at = combo.getSelectionIndex();
            if (at >= 0 && at < this.field.choices().size()) {
                model.choose(this.field, this.field.choices().get(at).code());
            }
        }));
        show(field, true);
    }

    @Override
    public void show(FormEntry entry, boolean force) {
        field = (FormField) entry;
        select(combo, field.choices(), field.value());
    }

    /** A value that no choice has is shown as it is. */
    static void select(Combo combo, java.util.List<Choice> choices, String value) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).code().equals(value)) {
                combo.select(i);
                return;
            }
        }
        if (combo.getItemCount() == choices.size()) {
            combo.add(value);
        } else {
            combo.setItem(choices.size(), value);
        }
        combo.select(choices.size());
    }

    @Override
    public Control first() {
        return combo;
    }

    @Override
    public boolean focused() {
        return combo.isFocusControl();
    }
}
