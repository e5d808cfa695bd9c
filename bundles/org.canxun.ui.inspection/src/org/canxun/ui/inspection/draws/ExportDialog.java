package org.canxun.ui.inspection.draws;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.evidence.ExportModel;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where the files go by which others replay a draw. */
final class ExportDialog extends CalmDialog {

    private final ExportModel model = new ExportModel();
    private final String first;
    private final Work work;
    private final Messages messages;
    private Text folder;

    /** @param first a folder to begin with, which need not exist */
    ExportDialog(Shell parent, String first, Work work, Messages messages) {
        super(parent, messages.export_heading, messages.export_guide);
        this.first = first;
        this.work = work;
        this.messages = messages;
    }

    /** The folder; empty when nothing is to be exported. */
    Optional<Path> ask() {
        return open() == Window.OK ? model.folder() : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(body);
        new Label(body, SWT.NONE).setText(messages.export_folder);
        folder = new Text(body, SWT.SINGLE | SWT.BORDER);
        Access.name(folder, messages.export_folder);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(folder);
        var browse = new Button(body, SWT.PUSH);
        browse.setText(messages.export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        folder.addModifyListener(event -> look());
        folder.setText(first);
        folder.selectAll();
        folder.setFocus();
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(messages.export_heading);
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void look() {
        var typed = folder.getText();
        int number = model.asks();
        say();
        work.run(messages.export_looking, monitor -> ExportModel.look(number, typed), looked -> {
            if (!folder.isDisposed()) {
                model.found(looked);
                say();
            }
        });
    }

    private void say() {
        missing(folder, switch (model.flaw()) {
            case NOTHING -> "";
            case NONE_CHOSEN -> messages.export_missing;
            case NO_FOLDER -> messages.export_no_folder;
            case USED -> messages.export_used;
            case LOOKING -> messages.export_looking;
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.export_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
