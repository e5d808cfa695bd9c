package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.ui.testing.Translations;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user gets to see when something goes wrong. */
class WindowErrorDoorTest {

    private Display display;
    private Shell shell;
    private WindowErrorDoor door;

    @BeforeEach
    void open() throws Exception {
        display = new Display();
        shell = new Shell(display);
        shell.setSize(900, 600);
        shell.open();
        var ui = TestUi.of(display);
        var messages = Translations.of(new Messages(), Locale.ROOT);
        door = new WindowErrorDoor(new Troubles(messages, new UserLocale(Locale.CHINA)),
                new NoticeBoard(ui, messages), messages, ui);
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private List<String> shown() {
        for (var i = 0; i < 50; i++) {
            while (display.readAndDispatch()) {
                i = 0;
            }
        }
        var texts = new ArrayList<String>();
        collect(shell, texts);
        return texts;
    }

    private static void collect(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                texts.add(label.getText());
            } else if (child instanceof Button button) {
                texts.add(button.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, texts);
            }
        }
    }

    @Test
    void report_ProblemFromAnotherThread_IsTheUsersWordsWithoutDetails() throws Exception {
        var thread = new Thread(() -> door.report(new ProblemException(Problem.NOTHING_TO_REDO)));
        thread.start();
        thread.join();
        assertEquals(List.of("!", "没有可以重做的操作。", "关闭"), shown());
    }

    @Test
    void report_AnythingElse_OffersDetails() {
        door.report(new IllegalStateException("secret"));
        var texts = shown();
        assertTrue(texts.contains("查看详情"), texts.toString());
        assertTrue(texts.stream().noneMatch(text -> text.contains("secret")), texts.toString());
    }

    @Test
    void report_Cancellation_SaysNothing() {
        door.report(new OperationCanceledException());
        assertEquals(List.of(), shown());
    }

    @Test
    void report_Twice_ShowsTheLast() {
        door.report(new ProblemException(Problem.NOTHING_TO_UNDO));
        door.report(new ProblemException(Problem.NOTHING_TO_REDO));
        assertEquals(List.of("!", "没有可以重做的操作。", "关闭"), shown());
    }
}
