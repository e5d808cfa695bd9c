package org.canxun.ui.inspection.evidence;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.ui.testing.Translations;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window that draws over a photo, driven by keys. */
class MarksEditorTest {

    private static Display display;

    private final List<List<PhotoMark>> kept = new ArrayList<>();
    private boolean failing;
    private Shell parent;

    @BeforeAll
    static void connect() {
        display = new Display();
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    @BeforeEach
    void window() {
        parent = new Shell(display);
        parent.setSize(1000, 700);
        parent.open();
    }

    @AfterEach
    void close() {
        parent.dispose();
    }

    /** Opens the window, and does something in it as soon as it waits for somebody. */
    private void edit(Runnable act) {
        var failed = new ArrayList<Throwable>();
        display.asyncExec(() -> {
            try {
                act.run();
            } catch (AssertionError | RuntimeException e) {
                failed.add(e);
            } finally {
                Arrays.stream(parent.getShells()).forEach(Shell::dispose);
            }
        });
        new MarksEditor(parent, "a.jpg", new ImageData(400, 300, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)),
                List.of(),
                Translations.of(new Messages(), Locale.ROOT), (marks, stored, notStored) -> {
                    kept.add(marks);
                    (failing ? notStored : stored).run();
                }).open();
        assertEquals(List.of(), failed);
    }

    private Shell editor() {
        return parent.getShells()[0];
    }

    private boolean isOpen() {
        return parent.getShells().length > 0;
    }

    private Canvas canvas() {
        return find(editor(), Canvas.class,
                c -> c.getClass() == Canvas.class && (c.getStyle() & SWT.DOUBLE_BUFFERED) != 0);
    }

    private void press(int modifiers, int key) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }

    private String hint() {
        return all(editor()).stream().filter(Label.class::isInstance).map(l -> ((Label) l).getText())
                .reduce((first, last) -> last).orElseThrow();
    }

    @Test
    void aBoxIsPlacedAndKeptWithoutAMouse() {
        edit(() -> {
            press(0, SWT.KEYPAD_2);
            press(0, ' ');
            press(0, SWT.ARROW_RIGHT);
            press(SWT.SHIFT, SWT.ARROW_DOWN);
            assertTrue(hint().startsWith("第 1 个，共 1 个：方框"), hint());
            press(SWT.MOD1, SWT.CR);
            assertFalse(isOpen());
        });
        assertEquals(1, kept.size());
        var box = kept.get(0).get(0);
        assertEquals("BOX 0.41 0.4 0.61 0.61",
                box.shape() + " " + box.x() + " " + box.y() + " " + box.toX() + " " + box.toY());
    }

    @Test
    void wordsAreAskedForWhereTheyWillStand() {
        edit(() -> {
            press(0, '4');
            press(0, ' ');
            var field = find(editor(), Text.class, Control::isVisible);
            field.setText("未加盖");
            field.notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
            settle();
            press(0, SWT.CR);
        });
        assertEquals("未加盖", kept.get(0).get(0).text());
        assertEquals(Shape.TEXT, kept.get(0).get(0).shape());
    }

    @Test
    void wordsBeingWrittenAreNotLostWhenTheWindowIsClosed() {
        edit(() -> {
            press(0, '4');
            press(0, ' ');
            find(editor(), Text.class, Control::isVisible).setText("未加盖");
            display.asyncExec(() -> answer("保留"));
            editor().close();
            settle();
            assertFalse(isOpen());
        });
        assertEquals("未加盖", kept.get(0).get(0).text());
    }

    private void answer(String choice) {
        find(editor().getShells()[0], Button.class, b -> b.getText().equals(choice))
                .notifyListeners(SWT.Selection, new Event());
    }

    private static Event traverse(int detail) {
        var event = new Event();
        event.detail = detail;
        return event;
    }

    @Test
    void whoLeavesWithoutAChangeIsNotAskedAndNothingIsStored() {
        edit(() -> {
            press(0, '1');
            press(0, ' ');
            press(SWT.MOD1, 'z');
            press(0, SWT.ESC);
            assertFalse(isOpen());
        });
        assertEquals(List.of(), kept);
    }

    @Test
    void whoLeavesAfterAChangeIsAskedFirst() {
        edit(() -> {
            press(0, '5');
            press(0, ' ');
            display.asyncExec(() -> answer("保留"));
            press(0, SWT.ESC);
            assertFalse(isOpen());
        });
        assertEquals(Shape.MOSAIC, kept.get(0).get(0).shape());
    }

    @Test
    void whatCouldNotBeStoredStaysToBeKeptAgain() {
        failing = true;
        edit(() -> {
            press(0, '1');
            press(0, ' ');
            press(0, SWT.CR);
            assertTrue(isOpen());
            assertTrue(hint().startsWith("标注没有存下"), hint());
            failing = false;
            press(0, SWT.CR);
            assertFalse(isOpen());
        });
        assertEquals(2, kept.size());
        assertEquals(kept.get(0), kept.get(1));
    }
}
