package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks before a record is completed, which cannot be undone; once more where something is still open. */
final class CompleteDialog extends CalmDialog {

    private final RecordView record;
    private final Optional<ReasonsTable> open;
    private final ItemWords words;
    private final Messages messages;
    private Optional<Place> chosen = Optional.empty();

    /** @param open what is not as the checklist wants it and does not stand in the way */
    CompleteDialog(Shell parent, RecordView record, Optional<ReasonsTable> open, ItemWords words,
            Messages messages) {
        super(parent, ItemWords.format(messages.complete_heading, record.agencyName()), messages.complete_guide);
        this.record = record;
        this.open = open;
        this.words = words;
        this.messages = messages;
    }

    /** The item that somebody wants to look at first. */
    Optional<Place> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite body) {
        new Label(body, SWT.NONE).setText(words.summary(record.progress()));
        open.ifPresent(reasons -> {
            var still = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
            still.setText(messages.complete_still);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(still);
            reasons.fill(body, messages.complete_still, () -> {
                chosen = reasons.chosen();
                cancelPressed();
            });
            reasons.focus();
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // Enter in the list of what is open leads there; it must not complete the record.
        createButton(parent, IDialogConstants.OK_ID,
                open.isEmpty() ? messages.complete_confirm : messages.complete_anyway, open.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, messages.entry_rest_no, false);
    }
}
