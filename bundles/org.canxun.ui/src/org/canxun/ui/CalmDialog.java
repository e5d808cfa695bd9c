package org.canxun.ui;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The frame of our dialogs: a heading that says what it is for, a line that says what to do, the body, and words that
 * say why its button cannot be pressed yet: at the field, or above the buttons when no field is to blame.
 */
public abstract class CalmDialog extends Dialog {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final String heading;
    private final String guide;
    private final FieldHints fields = new FieldHints();
    private Label hint;
    private boolean complete = true;
    private String hintText = "";

    /** @param guide what to do here; may be empty */
    protected CalmDialog(Shell parent, String heading, String guide) {
        super(parent);
        this.heading = heading;
        this.guide = guide;
    }

    /** Builds the body; its layout is a grid of one column. */
    protected abstract void fill(Composite body);

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(heading);
        Css.id(shell, "canxun-dialog");
    }

    @Override
    protected void initializeBounds() {
        Css.apply(getShell());
        // Their widths were taken before they had their font.
        Stream.of(((Composite) getButtonBar()).getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(this::setButtonLayoutData);
        super.initializeBounds();
        // Some of GTK's controls know their size only once they are shown.
        getShell().addListener(SWT.Show, event -> getShell().getDisplay().asyncExec(this::settle));
    }

    private void settle() {
        if (getShell() != null && !getShell().isDisposed()) {
            getShell().layout(true, true);
        }
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(8, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var title = new Label(area, SWT.NONE);
        title.setText(heading);
        Css.style(title, Css.HEADING);
        if (!guide.isEmpty()) {
            var line = new Label(area, SWT.WRAP);
            line.setText(guide);
            Css.style(line, Css.MUTED);
            GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                    .applyTo(line);
        }
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        fill(body);
        hint = new Label(area, SWT.WRAP);
        Css.style(hint, Css.ATTENTION);
        hint.setText(hintText);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(hint);
        return area;
    }

    /** Whether a dialog waits for an answer over a window: a key that was pressed twice must not ask twice. */
    public static boolean asking(Shell window) {
        return Arrays.stream(window.getShells()).anyMatch(s -> (s.getStyle() & MODAL) != 0 && s.isVisible());
    }

    /**
     * Adds a text that says what comes of what was entered: the last row of a grid, which fills it.
     *
     * @param name for those who hear it
     */
    protected final Text result(Composite grid, String name, int lines) {
        var text = new Text(grid, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        Access.name(text, name);
        Access.leaveByTab(text);
        GridDataFactory.fillDefaults().span(((GridLayout) grid.getLayout()).numColumns, 1).grab(true, true)
                .hint(convertWidthInCharsToPixels(96), convertHeightInCharsToPixels(lines)).applyTo(text);
        return text;
    }

    /**
     * Says at a field of a grid what is wrong with it, instead of what was said before; empty when nothing is, which
     * lets the user go on.
     */
    protected final void missing(Control field, String text) {
        missing("");
        fields.say(field, text);
        enable(text.isEmpty());
        grow();
    }

    /** What is said at a field grows the window, rather than to push its foot out of sight. */
    private void grow() {
        var shell = getShell();
        if (shell != null && shell.isVisible()) {
            var size = shell.getSize();
            int wanted = shell.computeSize(size.x, SWT.DEFAULT).y;
            if (wanted > size.y) {
                shell.setBounds(getConstrainedShellBounds(
                        new Rectangle(shell.getLocation().x, shell.getLocation().y, size.x, wanted)));
            }
        }
    }

    /** Says what is missing; empty when nothing is, which lets the user go on. */
    protected final void missing(String text) {
        fields.clear();
        hintText = text;
        if (hint != null && !hint.isDisposed()) {
            hint.setText(text);
            hint.requestLayout();
        }
        enable(text.isEmpty());
    }

    private void enable(boolean complete) {
        this.complete = complete;
        var ok = getButton(OK);
        if (ok != null && !ok.isDisposed()) {
            Css.enable(ok, complete);
        }
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = super.createButtonBar(parent);
        enable(complete);
        return bar;
    }
}
