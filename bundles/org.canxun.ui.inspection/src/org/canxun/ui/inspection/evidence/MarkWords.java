package org.canxun.ui.inspection.evidence;

import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.PhotoMarks;
import org.canxun.ui.Access;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

/** Asks for the words of a text where they will stand. Enter and leaving the field take them, Esc does not. */
final class MarkWords {

    private static final int CHARACTERS = 16;

    private final Canvas canvas;
    private final Messages messages;
    private Optional<Asked> open = Optional.empty();

    /** A field that waits for words. @param said hears them */
    private record Asked(Text field, Consumer<String> said) {}

    MarkWords(Canvas canvas, Messages messages) {
        this.canvas = canvas;
        this.messages = messages;
    }

    void ask(int x, int y, String first, Consumer<String> said) {
        finish();
        var field = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        open = Optional.of(new Asked(field, said));
        Access.name(field, messages.words);
        field.setMessage(messages.words);
        field.setTextLimit(PhotoMarks.MAX_TEXT);
        field.setText(first);
        field.selectAll();
        var size = field.computeSize(CHARACTERS * 2 * field.getFont().getFontData()[0].getHeight(), SWT.DEFAULT);
        var area = canvas.getClientArea();
        field.setBounds(Math.max(0, Math.min(x, area.width - size.x)), Math.max(0, Math.min(y, area.height - size.y)),
                size.x, size.y);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN
                    || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = false;
                end(field, event.detail != SWT.TRAVERSE_ESCAPE);
                canvas.setFocus();
            }
        });
        field.addListener(SWT.FocusOut, event -> end(field, true));
        field.setFocus();
    }

    /** Takes what is being written, so that nothing of it is lost when the window goes. */
    void finish() {
        open.ifPresent(asked -> end(asked.field(), true));
    }

    private void end(Text field, boolean takes) {
        // A field that is disposed of loses the focus as well.
        var asked = open.filter(a -> a.field() == field);
        if (asked.isPresent()) {
            open = Optional.empty();
            if (takes) {
                asked.get().said().accept(field.getText());
            }
            field.dispose();
        }
    }
}
