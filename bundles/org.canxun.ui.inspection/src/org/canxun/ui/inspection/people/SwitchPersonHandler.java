package org.canxun.ui.inspection.people;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** 换人: the laptop goes to another inspector. */
public class SwitchPersonHandler {

    @Execute
    void choose(MWindow window) {
        ContextInjectionFactory.make(PersonSwitch.class, window.getContext()).choose(author -> {
        }, () -> {
        });
    }
}
