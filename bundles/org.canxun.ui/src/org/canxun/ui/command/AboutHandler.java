package org.canxun.ui.command;

import java.text.MessageFormat;

import org.canxun.core.Workspace;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Messages;
import org.canxun.ui.Version;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Version, workspace and licence, as text that can be copied into a question to whoever helps. */
public class AboutHandler {

    @Execute
    void about(Shell shell, Workspace workspace, @Translation Messages messages) {
        var facts = MessageFormat.format(messages.about_text, Version.text(), workspace.folder(),
                System.getProperty("java.version"), System.getProperty("os.name"));
        new CalmDialog(shell, messages.about_title, messages.about_guide) {
            @Override
            protected void fill(Composite body) {
                var text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
                text.setText(facts);
                Access.name(text, messages.about_title);
                Access.leaveByTab(text);
                GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                        .applyTo(text);
            }

            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                createButton(parent, IDialogConstants.OK_ID, messages.button_close, true);
            }
        }.open();
    }
}
