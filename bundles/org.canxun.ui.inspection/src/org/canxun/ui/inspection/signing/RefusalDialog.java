package org.canxun.ui.inspection.signing;

import java.util.function.Consumer;

import org.canxun.core.signing.RefusalInput;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The site refuses to sign: why, who saw it, and where it is recorded. */
final class RefusalDialog extends CalmDialog {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 400;
    private static final int LINES = 4;

    private final Messages messages;
    private Text reason;
    private RefusalInput refusal = new RefusalInput("", "", "", "");

    RefusalDialog(Shell parent, Messages messages) {
        super(parent, messages.refusal_heading, messages.refusal_guide);
        this.messages = messages;
    }

    RefusalInput refusal() {
        return refusal;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        reason = field(body, messages.refusal_reason, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, LONGEST, text -> {
            refusal = new RefusalInput(refusal.name(), text, refusal.witness(), refusal.recording());
            missing(reason, text.isBlank() ? messages.refusal_reason_missing : "");
        });
        reason.setFocus();
        field(body, messages.refusal_name, SWT.SINGLE, LONGEST_NAME, text -> refusal = new RefusalInput(text,
                refusal.reason(), refusal.witness(), refusal.recording()));
        field(body, messages.refusal_witness, SWT.SINGLE, LONGEST_NAME, text -> refusal = new RefusalInput(
                refusal.name(), refusal.reason(), text, refusal.recording()));
        field(body, messages.refusal_recording, SWT.SINGLE, LONGEST, text -> refusal = new RefusalInput(
                refusal.name(), refusal.reason(), refusal.witness(), text));
        missing(reason, messages.refusal_reason_missing);
    }

    private Text field(Composite body, String label, int style, int limit, Consumer<String> typed) {
        var caption = new Label(body, SWT.NONE);
        caption.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
        var text = new Text(body, style | SWT.BORDER);
        text.setTextLimit(limit);
        Access.name(text, label);
        Access.leaveByTab(text);
        text.addModifyListener(event -> typed.accept(text.getText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60),
                (style & SWT.MULTI) == 0 ? SWT.DEFAULT : LINES * text.getLineHeight()).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.refusal_take, false);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }
}
