package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.ui.Notices.Notice;
import org.canxun.ui.testing.Translations;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice never gets in the way of the keyboard. */
class NoticeBarTest {

    private Display display;
    private Shell shell;
    private Text field;
    private final List<String> chosen = new ArrayList<>();

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(800, 600);
        field = new Text(shell, SWT.BORDER);
        shell.open();
        field.forceFocus();
        settle();
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }

    private NoticeBar tell() {
        var bar = new NoticeBar(shell, new Notice(Notice.Kind.DONE, "已到最后一项",
                List.of(new Notices.Choice("转到", () -> chosen.add("转到")))),
                Translations.of(new Messages(), Locale.ROOT));
        settle();
        return bar;
    }

    private void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Test
    void theKeyOfTheNextUnansweredItemIsNotTaken() {
        var bar = tell();
        press(field, SWT.F8);
        assertSame(field, display.getFocusControl());
        bar.dispose();
    }

    @Test
    void f6GoesToItAndEscLeadsBack() {
        var bar = tell();
        press(field, SWT.F6);
        var focus = display.getFocusControl();
        assertTrue(focus instanceof Button, String.valueOf(focus));
        press(focus, SWT.ESC);
        assertTrue(bar.isDisposed());
        assertSame(field, display.getFocusControl());
    }

    @Test
    void escElsewhereLeavesItWhereItIs() {
        var bar = tell();
        press(field, SWT.ESC);
        assertFalse(bar.isDisposed());
        bar.dispose();
    }
}
