package org.canxun.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds its way in a window. */
public final class Widgets {

    private Widgets() {}

    /** Every control below one, each before what it holds. */
    public static List<Control> all(Composite parent) {
        var controls = new ArrayList<Control>();
        for (var child : parent.getChildren()) {
            controls.add(child);
            if (child instanceof Composite composite) {
                controls.addAll(all(composite));
            }
        }
        return controls;
    }

    /** The first control of a type that is wanted. */
    public static <C extends Control> C find(Composite parent, Class<C> type, Predicate<C> wanted) {
        return all(parent).stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst().orElseThrow();
    }
}
