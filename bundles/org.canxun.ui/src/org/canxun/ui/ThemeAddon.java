package org.canxun.ui;

import java.lang.reflect.InvocationTargetException;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/** Tells the toolkit whether the theme is dark, so that what it draws itself follows; made by the platform. */
@SuppressWarnings("restriction")
public class ThemeAddon {

    /** Theme of bright rooms. */
    public static final String LIGHT = "org.canxun.theme.light";
    /** Theme of dim rooms. */
    public static final String DARK = "org.canxun.theme.dark";

    private final NativeStyle style = new NativeStyle();

    /** What the toolkit was told; empty while it goes by the desktop. */
    private java.util.Optional<Boolean> told = java.util.Optional.empty();

    @Inject
    @Optional
    void changed(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
            ItemsUnstyled.in(WidgetElement.getEngine(Display.getCurrent()));
            tell(Display.getCurrent(), DARK.equals(theme.getId()));
            style.show(DARK.equals(theme.getId()));
            for (var shell : Display.getCurrent().getShells()) {
                shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            }
        }
    }

    /** Only what is news: GTK reads its whole theme again, which at the start would cost a tenth of a second. */
    private void tell(Display display, boolean dark) {
        if (told.orElseGet(() -> isDark(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB())) != dark) {
            preferDark(dark);
            told = java.util.Optional.of(dark);
        }
    }

    private static boolean isDark(RGB background) {
        return background.getHSB()[2] < 0.5f;
    }

    /** SWT offers this only on its inner class, which exists per platform; the Platform reaches it the same way. */
    private static void preferDark(boolean dark) {
        var loader = Display.class.getClassLoader();
        for (var candidate : new String[][]{ { "org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred" },
            { "org.eclipse.swt.internal.win32.OS", "setTheme" } }) {
            try {
                Class.forName(candidate[0], true, loader).getMethod(candidate[1], boolean.class).invoke(null, dark);
            } catch (ClassNotFoundException | NoSuchMethodException e) {
                continue; // another platform
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
