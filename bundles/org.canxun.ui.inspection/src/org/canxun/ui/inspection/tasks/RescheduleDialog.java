package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.canxun.core.task.Tasks.Days;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Other days for a visit. */
final class RescheduleDialog extends CalmDialog {

    private static final int LONGEST = 500;

    private final DaysModel model;
    private final boolean reasonNeeded;
    private final Messages messages;
    private String reason = "";

    /** @param reasonNeeded once the task is approved */
    RescheduleDialog(Shell parent, String site, DaysModel model, boolean reasonNeeded, Messages messages) {
        super(parent, messages.reschedule_title, TaskWords.format(messages.reschedule_guide, site));
        this.model = model;
        this.reasonNeeded = reasonNeeded;
        this.messages = messages;
    }

    Days days() {
        return model.result();
    }

    String reason() {
        return reason;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        var fixed = new Button(body, SWT.CHECK);
        fixed.setText(messages.days_planned);
        fixed.setSelection(model.fixed());
        var planned = day(body, messages.days_planned, model.planned(), model::planned);
        planned.setEnabled(model.fixed());
        fixed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.fixed(fixed.getSelection());
            planned.setEnabled(model.fixed());
            check();
        }));
        new Label(body, SWT.NONE).setText(messages.days_due);
        day(body, messages.days_due, model.due(), model::due);
        new Label(body, SWT.NONE).setText(messages.reason);
        var text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        text.setText(reason);
        Access.name(text, messages.reason);
        text.addModifyListener(event -> {
            reason = text.getText().strip();
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
                .applyTo(text);
        check();
    }

    private DateTime day(Composite body, String name, LocalDate value, Consumer<LocalDate> chosen) {
        return DayField.create(body, name, value, day -> {
            chosen.accept(day);
            check();
        });
    }

    private void check() {
        missing(!model.sound() ? messages.days_order : reasonNeeded && reason.isEmpty() ? messages.reason_missing : "");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.reschedule_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }
}
