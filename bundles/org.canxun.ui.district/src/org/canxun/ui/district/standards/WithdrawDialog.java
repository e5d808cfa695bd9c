package org.canxun.ui.district.standards;

import java.text.MessageFormat;

import org.canxun.core.port.TemplateRow;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.district.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a version is taken out of force. */
final class WithdrawDialog extends CalmDialog {

    private final Messages messages;
    private String reason = "";

    WithdrawDialog(Shell parent, TemplateRow row, Messages messages) {
        super(parent, MessageFormat.format(messages.withdraw_heading, row.title(), row.version()),
                messages.withdraw_guide);
        this.messages = messages;
    }

    String reason() {
        return reason;
    }

    @Override
    protected void fill(Composite body) {
        new Label(body, SWT.NONE).setText(messages.withdraw_reason);
        var text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        Access.name(text, messages.withdraw_reason);
        Access.leaveByTab(text);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(60), 4 * text.getLineHeight()).applyTo(text);
        text.addModifyListener(event -> {
            reason = text.getText().strip();
            missing(text, reason.isEmpty() ? messages.withdraw_missing : "");
        });
        missing(text, messages.withdraw_missing);
        text.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.withdraw_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
