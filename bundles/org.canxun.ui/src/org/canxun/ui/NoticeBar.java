package org.canxun.ui;

import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Notices.Notice.Kind;
import org.canxun.ui.Palette.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A notice: it lies over the foot of its window, takes no focus and moves nothing. F6 goes to it, Esc closes it and
 * leads back.
 */
final class NoticeBar extends Composite {

    private static final int DONE_SHOWN_MS = 8000;

    /** What had the focus before the notice got it. */
    private Control before;

    NoticeBar(Shell shell, Notice notice, Messages messages) {
        super(shell, SWT.NONE);
        var excluded = new GridData();
        excluded.exclude = true;
        setLayoutData(excluded);
        Css.style(this, "canxun-notice");
        GridLayoutFactory.fillDefaults().numColumns(3 + notice.choices().size()).margins(16, 10).spacing(12, 4)
                .applyTo(this);
        var sign = new Label(this, SWT.NONE);
        sign.setText(notice.kind() == Kind.DONE ? "✓" : "!");
        Css.style(sign, notice.kind() == Kind.DONE ? "canxun-notice-done" : "canxun-notice-attention");
        var text = new Label(this, SWT.WRAP);
        text.setText(notice.text());
        Css.style(text, "canxun-notice-text");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        notice.choices().forEach(choice -> button(choice.label(), () -> {
            dispose();
            choice.action().run();
        }));
        var close = button(messages.button_close, this::dispose);
        Access.name(this, notice.text());
        addPaintListener(event -> {
            event.gc.setForeground(Palette.of(this, notice.kind() == Kind.DONE ? Tone.GOOD : Tone.WARN));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(1, 1, getSize().x - 2, getSize().y - 2);
        });
        keys(shell, close);
        var follow = ControlListener.controlResizedAdapter(event -> place(shell));
        shell.addControlListener(follow);
        addDisposeListener(event -> shell.removeControlListener(follow));
        place(shell);
        moveAbove(null);
        if (notice.kind() == Kind.DONE) {
            getDisplay().timerExec(DONE_SHOWN_MS, () -> {
                if (!isDisposed()) {
                    dispose();
                }
            });
        }
    }

    private Button button(String label, Runnable action) {
        var button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void keys(Shell shell, Button close) {
        Listener keys = event -> {
            var here = event.widget instanceof Control control && control.getShell() == shell;
            if (here && event.keyCode == SWT.F6 && !contains(getDisplay().getFocusControl())) {
                before = getDisplay().getFocusControl();
                close.setFocus();
                event.doit = false;
            } else if (here && event.keyCode == SWT.ESC && contains((Control) event.widget)) {
                event.doit = false;
                dispose();
            }
        };
        getDisplay().addFilter(SWT.KeyDown, keys);
        addDisposeListener(event -> {
            event.display.removeFilter(SWT.KeyDown, keys);
            // A window without a focus hears no keys.
            if (contains(event.display.getFocusControl()) && before != null && !before.isDisposed()) {
                before.setFocus();
            }
        });
    }

    private boolean contains(Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == this) {
                return true;
            }
        }
        return false;
    }

    private void place(Shell shell) {
        var area = shell.getClientArea();
        var line = getFont().getFontData()[0].getHeight() * 4;
        var width = Math.min(area.width - 2 * line, 20 * line);
        var size = computeSize(Math.max(width, 6 * line), SWT.DEFAULT);
        setBounds(area.x + area.width - size.x - line / 2, area.y + area.height - size.y - line, size.x, size.y);
    }
}
