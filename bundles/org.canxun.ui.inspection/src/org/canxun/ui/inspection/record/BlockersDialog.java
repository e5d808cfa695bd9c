package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Why a record cannot be completed yet; one of the reasons can be gone to. */
final class BlockersDialog extends CalmDialog {

    private final ReasonsTable reasons;
    private final Messages messages;
    private Optional<Place> chosen = Optional.empty();

    /** @param blocking how many of the reasons stand in the way */
    BlockersDialog(Shell parent, String agency, long blocking, ReasonsTable reasons, Messages messages) {
        super(parent, ItemWords.format(messages.blockers_heading, agency, blocking), messages.blockers_guide);
        this.reasons = reasons;
        this.messages = messages;
    }

    /** @return the item to go to, if one was chosen */
    Optional<Place> ask() {
        open();
        return chosen;
    }

    @Override
    protected void fill(Composite body) {
        reasons.fill(body, getShell().getText(), this::okPressed);
        reasons.focus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.blockers_go, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.close, false);
    }

    @Override
    protected void okPressed() {
        chosen = reasons.chosen();
        super.okPressed();
    }
}
