package org.canxun.ui.district.standards;

import java.text.MessageFormat;

import org.canxun.core.port.TemplateRow;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.district.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks before a draft is given up, which cannot be undone. */
final class DiscardDialog extends CalmDialog {

    private final TemplateRow row;
    private final Messages messages;

    DiscardDialog(Shell parent, TemplateRow row, Messages messages) {
        super(parent, MessageFormat.format(messages.discard_heading, row.title()), messages.discard_guide);
        this.row = row;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        new Label(body, SWT.NONE).setText(MessageFormat.format(messages.discard_what, row.version(), row.items()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.discard_ok, false);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, true);
    }
}
