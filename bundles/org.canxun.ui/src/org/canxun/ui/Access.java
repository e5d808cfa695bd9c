package org.canxun.ui;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;

/** Names and roles for those who hear the window instead of seeing it. */
public final class Access {

    private static final String NAME = "org.canxun.name";
    private static final String DESCRIPTION = "org.canxun.description";
    private static final String ROLE = "org.canxun.role";

    private Access() {}

    /** Names a control that has no label of its own. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** Names a control by words that change. */
    public static void name(Control control, Supplier<String> name) {
        control.setData(NAME, name);
        NativeNames.give(control, name.get());
        if (control instanceof DateTime date) {
            // The button that unfolds the calendar takes the keyboard as well.
            Arrays.stream(date.getChildren()).forEach(part -> name(part, name));
        }
        // Words that changed since are said when somebody comes to hear them.
        control.addListener(SWT.FocusIn, event -> NativeNames.give(control, name.get()));
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }

    /** Says that the name of a control has changed while somebody is on it. */
    public static void renamed(Control control) {
        NativeNames.give(control, nameOf(control));
    }

    /** Says what else there is to say of a control, such as what is wrong with it; empty when nothing is. */
    public static void describe(Control control, String description) {
        if (control.getData(DESCRIPTION) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = descriptionOf(control);
                }
            });
        }
        control.setData(DESCRIPTION, description);
        NativeNames.describe(control, description);
    }

    /** What else is said of a control; empty when nothing is. */
    public static String descriptionOf(Control control) {
        return control.getData(DESCRIPTION) instanceof String description ? description : "";
    }

    /** The name a control was given; empty when it has none. */
    public static String nameOf(Control control) {
        return control.getData(NAME) instanceof Supplier<?> name ? String.valueOf(name.get()) : "";
    }

    /** Lets Tab lead out of a field that is only read and would otherwise keep it. */
    public static void leaveByTab(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** Whether a painted control was given a role. */
    public static boolean hasRole(Control control) {
        return control.getData(ROLE) != null;
    }

    /** Says that a painted control is a picture that can be worked on. */
    public static void picture(Control control) {
        role(control, ACC.ROLE_CANVAS, () -> false);
    }

    /** Says that a painted control works as a button that can be on. */
    public static void button(Control control, Supplier<Boolean> on) {
        role(control, ACC.ROLE_PUSHBUTTON, on);
    }

    private static void role(Control control, int role, Supplier<Boolean> on) {
        control.setData(ROLE, role);
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (on.get() ? ACC.STATE_CHECKED : 0)
                        | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
