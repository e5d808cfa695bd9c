package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field of the item in focus. What is typed goes to the model; what the model has is shown. */
final class TypedText {

    private final RecordingModel model;
    private final TextKey.Kind kind;
    private final Runnable done;
    private final Text text;
    private Optional<TextKey> key = Optional.empty();
    private boolean showing;

    /** @param done what Esc and Ctrl+Enter do */
    TypedText(Composite parent, RecordingModel model, TextKey.Kind kind, Runnable done) {
        this.model = model;
        this.kind = kind;
        this.done = done;
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.addModifyListener(event -> {
            if (!showing) {
                key.ifPresent(k -> model.typed(k, text.getText()));
            }
        });
        text.addListener(SWT.FocusOut, event -> model.leaveText());
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> {
            // Tab goes on to the next field; nobody indents a note.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    Text control() {
        return text;
    }

    /** @param force also while somebody types in it */
    void show(Optional<Place> place, boolean editable, boolean force) {
        var wanted = place.map(p -> new TextKey(p, kind));
        var other = !wanted.equals(key);
        key = wanted;
        if (other || force || !text.isFocusControl()) {
            set(key.map(model::text).orElse(""));
        }
        if (text.getEditable() != editable) {
            text.setEditable(editable);
        }
    }

    void focus() {
        text.setFocus();
        text.setSelection(text.getCharCount());
    }

    private void set(String wanted) {
        if (!wanted.equals(text.getText())) {
            showing = true;
            text.setText(wanted);
            showing = false;
        }
    }

    private void pressed(Event event) {
        var enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC || enter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            done.run();
        }
    }
}
