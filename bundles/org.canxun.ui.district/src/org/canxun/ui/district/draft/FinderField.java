package org.canxun.ui.district.draft;

import org.canxun.ui.Access;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Where somebody types what he looks for in the tree; Enter leads from one to the next. */
final class FinderField {

    private final EditorModel model;
    private final Text text;
    private final Runnable toTree;

    /** @param toTree what leaves the field */
    FinderField(Composite parent, EditorModel model, Runnable toTree) {
        this.model = model;
        this.toTree = toTree;
        var messages = model.forms().messages();
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(messages.tree_find);
        Access.name(text, messages.tree_find);
        text.addModifyListener(event -> go(0));
        text.addListener(SWT.KeyDown, this::pressed);
    }

    Text control() {
        return text;
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        } else if (event.keyCode == SWT.ESC) {
            text.setText("");
            toTree.run();
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            toTree.run();
        } else {
            return;
        }
        event.doit = false;
    }

    private void go(int step) {
        var found = text.getText().isBlank() || model.find(text.getText(), step);
        text.setForeground(found ? null : Palette.of(text, Tone.BAD));
    }
}
