package org.canxun.ui.inspection.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at another page for a moment does not look for their place again. */
class LastFocusTest {

    private Display display;
    private Shell shell;
    private Text inside;
    private Text outside;
    private LastFocus focus;

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        outside = new Text(shell, SWT.NONE);
        var area = new Composite(shell, SWT.NONE);
        area.setLayout(new FillLayout());
        inside = new Text(area, SWT.NONE);
        focus = new LastFocus(area);
        shell.open();
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    @Test
    void theKeyboardGoesBackWhereItWas() {
        assertFalse(focus.restore(), "it was nowhere yet");
        inside.notifyListeners(SWT.FocusIn, new Event());
        outside.notifyListeners(SWT.FocusIn, new Event());
        outside.setFocus();
        assertTrue(focus.restore());
        assertTrue(inside.isFocusControl());
        inside.dispose();
        assertFalse(focus.restore(), "what is gone cannot take it");
    }
}
