package org.canxun.ui.inspection.dossier;

import java.util.List;

import org.canxun.ui.Css;
import org.canxun.ui.inspection.dossier.SiteFacts.Fact;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Facts as pairs of label and value, one pair a line. */
final class FactsPane {

    private final Composite pane;
    private List<Fact> shown = List.of();

    FactsPane(Composite parent) {
        pane = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
    }

    void show(List<Fact> facts) {
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        for (Control old : pane.getChildren()) {
            old.dispose();
        }
        for (var fact : facts) {
            var label = Css.style(new Label(pane, SWT.NONE), Css.MUTED);
            label.setText(fact.label());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            var value = Css.style(new Label(pane, SWT.WRAP), "canxun-value");
            value.setText(fact.value().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        }
        pane.requestLayout();
    }
}
