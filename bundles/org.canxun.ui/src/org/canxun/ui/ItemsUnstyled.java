package org.canxun.ui;

import org.eclipse.e4.ui.css.core.dom.IElementProvider;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.w3c.dom.Element;

/**
 * Keeps the style engine away from the rows of tables. It would keep an element for each row it has ever seen and set
 * its colours when the theme changes; rows that a virtual list has given up since then end in a crash of GTK. Our style
 * sheets have no rules for rows.
 */
record ItemsUnstyled(IElementProvider others) implements IElementProvider {

    /** Does so once for an engine, however often it is asked. */
    static void in(CSSEngine engine) {
        if (engine != null && !(engine.getElementProvider() instanceof ItemsUnstyled)) {
            engine.setElementProvider(new ItemsUnstyled(engine.getElementProvider()));
        }
    }

    @Override
    public Element getElement(Object element, CSSEngine engine) {
        var row = element instanceof TableItem || element instanceof TreeItem;
        return row ? null : others.getElement(element, engine);
    }
}
