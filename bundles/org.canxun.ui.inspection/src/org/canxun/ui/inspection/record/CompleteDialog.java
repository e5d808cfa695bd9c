package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.RecordView;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks before a record is completed, which cannot be undone. */
final class CompleteDialog extends CalmDialog {

    private final RecordView record;
    private final ItemWords words;
    private final Messages messages;

    CompleteDialog(Shell parent, RecordView record, ItemWords words, Messages messages) {
        super(parent, ItemWords.format(messages.complete_heading, record.agencyName()), messages.complete_guide);
        this.record = record;
        this.words = words;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        new Label(body, SWT.NONE).setText(words.summary(record.progress()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.complete_confirm, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.entry_rest_no, false);
    }
}
