package org.canxun.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Colours for what GTK paints by itself: the row that is chosen in a list, the ring of the focus. Its own are too pale
 * to be read or seen in one theme or the other. SWT has no way to it; what it keeps to itself is looked up by name, and
 * a version that has it no more costs these colours, and nothing else.
 */
final class NativeStyle {

    private static final String INTERNAL = "org.eclipse.swt.internal.";
    /** Above the colours SWT sets for one control. */
    private static final int PRIORITY_USER = 800;

    /** GTK's own object, once there is one; it can be filled anew and not be taken away. */
    private long provider;

    /** Where GTK is not what paints, nothing happens. */
    void show(boolean dark) {
        if ("gtk".equals(SWT.getPlatform())) {
            try {
                fill(sheet(dark ? "gtk-dark.css" : "gtk-light.css"));
            } catch (ReflectiveOperationException e) {
                System.getLogger(NativeStyle.class.getName()).log(System.Logger.Level.WARNING,
                        "lists and the focus have the colours of the desktop", e);
            }
        }
    }

    private void fill(byte[] sheet) throws ReflectiveOperationException {
        try {
            var load = method("gtk3.GTK3", "gtk_css_provider_load_from_data", boolean.class, long.class, byte[].class,
                    long.class, long[].class);
            if (provider == 0) {
                provider = (long) method("gtk.GTK", "gtk_css_provider_new", long.class).invoke();
                method("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", void.class, long.class, long.class,
                        int.class).invoke((long) method("gtk.GDK", "gdk_screen_get_default", long.class).invoke(),
                                provider, PRIORITY_USER);
            }
            var done = (boolean) load.invoke(provider, sheet, (long) sheet.length, (long[]) null);
            if (!done) {
                throw new IllegalStateException("GTK does not understand the style sheet");
            }
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native call declares no exception", e);
        }
    }

    private static MethodHandle method(String type, String name, Class<?> result,
            Class<?>... arguments) throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findStatic(
                Class.forName(INTERNAL + type, true, Control.class.getClassLoader()), name,
                MethodType.methodType(result, arguments));
    }

    private static byte[] sheet(String name) {
        try (var in = NativeStyle.class.getResourceAsStream("/css/os/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
