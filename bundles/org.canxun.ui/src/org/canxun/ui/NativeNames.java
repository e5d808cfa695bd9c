package org.canxun.ui;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Names for native controls under GTK. There the toolkit asks its own widgets for their names and none of SWT's
 * listeners, so that screen readers hear nothing of tables and fields; elsewhere SWT's listeners are enough. What SWT
 * keeps to itself is looked up by name: a version that has it no more costs names, and nothing else.
 */
final class NativeNames {

    private static final String GTK = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String OS = "org.eclipse.swt.internal.gtk.OS";
    private static final byte[] NAME = zeroEnded("accessible-name");
    private static final byte[] DESCRIPTION = zeroEnded("accessible-description");
    private static final Optional<NativeNames> FOUND = find();

    private final MethodHandle handle;
    private final MethodHandle accessible;
    private final MethodHandle set;

    private NativeNames(MethodHandle handle, MethodHandle accessible, MethodHandle set) {
        this.handle = handle;
        this.accessible = accessible;
        this.set = set;
    }

    private static Optional<NativeNames> find() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            var loader = Control.class.getClassLoader();
            var lookup = MethodHandles.publicLookup();
            return Optional.of(new NativeNames(lookup.findGetter(Control.class, "handle", long.class),
                    lookup.findStatic(Class.forName(GTK, true, loader), "gtk_widget_get_accessible",
                            MethodType.methodType(long.class, long.class)),
                    lookup.findStatic(Class.forName(OS, true, loader), "g_object_set",
                            MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class))));
        } catch (ReflectiveOperationException e) {
            System.getLogger(NativeNames.class.getName()).log(System.Logger.Level.WARNING,
                    "controls have no names for screen readers", e);
            return Optional.empty();
        }
    }

    /** Where the platform needs no help, nothing happens. */
    static void give(Control control, String name) {
        FOUND.ifPresent(names -> names.set(control, NAME, name));
    }

    /** What is said after the name. */
    static void describe(Control control, String description) {
        FOUND.ifPresent(names -> names.set(control, DESCRIPTION, description));
    }

    private void set(Control control, byte[] property, String words) {
        try {
            var widget = (long) handle.invoke(control);
            set.invoke((long) accessible.invoke(widget), property, zeroEnded(words), 0L);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native call declares no exception", e);
        }
    }

    private static byte[] zeroEnded(String text) {
        return (text.replace("\0", "") + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
