package org.canxun.ui.command;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Light or dark; kept for the next start. */
@SuppressWarnings("restriction")
public class ThemeHandler {

    @Execute
    void choose(@Named("org.canxun.parameter.theme") String theme, IThemeEngine engine) {
        engine.setTheme(theme, true);
    }
}
