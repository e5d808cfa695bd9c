package org.canxun.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The details of trouble that has no words of its own: text that can be copied and sent to who can help. */
final class TroubleDialog extends CalmDialog {

    private final Messages messages;
    private final String details;

    private TroubleDialog(Shell parent, Messages messages, String words, String details) {
        super(parent, details.isEmpty() ? messages.trouble_short : messages.trouble_title, words);
        this.messages = messages;
        this.details = details;
    }

    static void open(Shell parent, Messages messages, String words, String details) {
        new TroubleDialog(parent, messages, words, details).open();
    }

    @Override
    protected void fill(Composite body) {
        if (details.isEmpty()) {
            return;
        }
        var text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(details);
        Access.name(text, messages.trouble_details);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(100);
        data.heightHint = convertHeightInCharsToPixels(18);
        text.setLayoutData(data);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!details.isEmpty()) {
            createButton(parent, IDialogConstants.CLIENT_ID, messages.trouble_copy, false);
        }
        createButton(parent, IDialogConstants.OK_ID, messages.button_close, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != IDialogConstants.CLIENT_ID) {
            super.buttonPressed(id);
            return;
        }
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[]{ details }, new Transfer[]{ TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
