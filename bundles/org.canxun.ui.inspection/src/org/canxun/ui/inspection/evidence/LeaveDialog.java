package org.canxun.ui.inspection.evidence;

import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks what becomes of what was drawn. */
final class LeaveDialog extends CalmDialog {

    private final Messages messages;

    /** What was chosen. */
    enum Choice {
        KEEP, LEAVE, STAY
    }

    LeaveDialog(Shell parent, Messages messages) {
        super(parent, messages.leave_heading, messages.leave_guide);
        this.messages = messages;
    }

    Choice ask() {
        return switch (open()) {
            case IDialogConstants.OK_ID -> Choice.KEEP;
            case IDialogConstants.NO_ID -> Choice.LEAVE;
            default -> Choice.STAY;
        };
    }

    @Override
    protected void fill(Composite body) {
        // The question says everything.
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.leave_keep, true);
        createButton(parent, IDialogConstants.NO_ID, messages.leave_discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.leave_stay, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.NO_ID) {
            setReturnCode(id);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
