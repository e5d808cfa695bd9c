package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the checklist says about an item: basis, standard, method, limits. */
final class Facts {

    private final ItemWords words;
    private final Composite area;
    private final Label basis;
    private final Label standard;
    private final Label method;

    Facts(Composite parent, ItemWords words, Messages messages) {
        this.words = words;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(area);
        basis = fact(messages.basis);
        standard = fact(messages.standard);
        method = fact(messages.method);
    }

    void show(ItemView item) {
        set(basis, item.legalBasis());
        set(standard, item.standard());
        var limits = words.limits(item);
        set(method, words.methods(item) + (limits.isEmpty() ? "" : "   " + limits));
    }

    private Label fact(String name) {
        var caption = Css.style(new Label(area, SWT.NONE), Css.MUTED);
        caption.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
        var value = Css.style(new Label(area, SWT.WRAP), Css.SHEET);
        value.setData(caption);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        return value;
    }

    private static void set(Label value, String text) {
        value.setText(text.replace("&", "&&"));
        var caption = (Label) value.getData();
        for (var label : new Label[]{ caption, value }) {
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
        }
    }
}
