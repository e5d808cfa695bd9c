package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What decides how much room the controls of an area take: which are there, and the words on them. Measuring all of
 * them takes long, and most answers change nothing of it.
 */
record Shape(List<Object> parts) {

    static final Shape NONE = new Shape(List.of());

    static Shape of(Composite area) {
        var parts = new ArrayList<>();
        collect(area, parts);
        return new Shape(parts);
    }

    private static void collect(Composite area, List<Object> parts) {
        for (var child : area.getChildren()) {
            boolean there = !(child.getLayoutData() instanceof GridData data && data.exclude) && child.getVisible();
            if (there) {
                parts.add(child);
                parts.add(words(child));
            }
            if (there && child instanceof Composite inner) {
                collect(inner, parts);
            }
        }
    }

    private static String words(Control control) {
        return control instanceof Label label ? label.getText()
                : control instanceof Button button ? button.getText() : "";
    }
}
