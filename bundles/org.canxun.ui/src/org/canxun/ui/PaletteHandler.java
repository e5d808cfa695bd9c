package org.canxun.ui;

import org.canxun.ui.Palette.Tone;
import org.eclipse.e4.ui.css.core.dom.properties.ICSSPropertyHandler;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.w3c.dom.css.CSSValue;

/** Takes the palette from the style sheet; made by the platform, hence public. */
public class PaletteHandler implements ICSSPropertyHandler {

    @Override
    public boolean applyCSSProperty(Object element, String property, CSSValue value, String pseudo, CSSEngine engine)
            throws Exception {
        if (!(element instanceof WidgetElement widget) || !(widget.getNativeWidget() instanceof Shell shell)) {
            return false;
        }
        for (var tone : Tone.values()) {
            if (tone.property().equals(property)
                    && engine.convert(value, Color.class, shell.getDisplay()) instanceof Color colour) {
                Palette.set(shell, tone, colour);
                return true;
            }
        }
        return false;
    }

    @Override
    public String retrieveCSSProperty(Object element, String property, String pseudo, CSSEngine engine) {
        return null;
    }
}
