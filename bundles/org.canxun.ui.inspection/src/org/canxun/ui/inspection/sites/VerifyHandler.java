package org.canxun.ui.inspection.sites;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.canxun.core.Workspace;
import org.canxun.core.port.VerifyReport;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** 核验: checks the workspace against itself and says what was found. */
public class VerifyHandler {

    @Execute
    void verify(Shell shell, Workspace workspace, Work work, Notices notices, @Translation Messages messages) {
        work.run(messages.verify_running, monitor -> workspace.verify(),
                report -> notices.tell(told(report, shell, messages)));
    }

    private static Notice told(VerifyReport report, Shell shell, Messages messages) {
        if (report.sound()) {
            return new Notice(Notice.Kind.DONE, MessageFormat.format(messages.verify_sound, report.changeSets()),
                    List.of());
        }
        var text = MessageFormat.format(messages.verify_faults, report.changeSets(), report.faults().size());
        return new Notice(Notice.Kind.ATTENTION, text,
                List.of(new Choice(messages.verify_details, () -> details(report, shell, text, messages))));
    }

    private static void details(VerifyReport report, Shell shell, String text, Messages messages) {
        new CalmDialog(shell, messages.verify_title, text) {
            @Override
            protected void fill(Composite body) {
                var list = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
                Access.name(list, messages.verify_title);
                Access.leaveByTab(list);
                list.setText(report.faults().stream().map(fault -> fault.place() + "\t" + fault.detail())
                        .collect(Collectors.joining("\n")));
                GridDataFactory.fillDefaults().grab(true, true)
                        .hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(14)).applyTo(list);
            }

            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                createButton(parent, IDialogConstants.OK_ID, messages.button_close, true);
            }
        }.open();
    }
}
