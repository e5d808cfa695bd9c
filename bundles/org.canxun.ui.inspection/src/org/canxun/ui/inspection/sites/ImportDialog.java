package org.canxun.ui.inspection.sites;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.geo.Datum;
import org.canxun.core.sites.SiteImportOutcome;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.FileRow;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** 导入站点: choose a list, see what would happen row by row, then do it. */
class ImportDialog extends CalmDialog {

    private final ImportModel model = new ImportModel();
    private final Workspace workspace;
    private final Work work;
    private final UserLocale locale;
    private final Messages messages;
    private FileRow row;
    private Text result;

    ImportDialog(Shell parent, Workspace workspace, Work work, UserLocale locale, Messages messages) {
        super(parent, messages.import_title, messages.import_guide);
        this.workspace = workspace;
        this.work = work;
        this.locale = locale;
        this.messages = messages;
    }

    ImportModel model() {
        return model;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(body);
        row = new FileRow(body,
                new FileRow.Texts(messages.import_file, messages.import_choose, messages.import_choose_title),
                this::choose);
        row.focus();
        new Label(body, SWT.NONE).setText(messages.import_datum);
        var datum = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        datum.add(messages.import_datum_in_file);
        for (var candidate : Datum.values()) {
            datum.add(candidate.label());
        }
        datum.select(0);
        Access.name(datum, messages.import_datum);
        datum.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var index = datum.getSelectionIndex();
            model.datum(index == 0 ? Optional.empty() : Optional.of(Datum.values()[index - 1]));
            tryIt();
        }));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(datum);
        result = result(body, messages.import_result, 14);
        missing(row.field(), messages.import_choose_first);
    }

    private void choose(Path chosen) {
        model.file(chosen);
        tryIt();
    }

    private void tryIt() {
        if (model.file().isEmpty()) {
            return;
        }
        var tried = model.file().get();
        var datum = model.datum();
        result.setText("");
        missing(messages.import_trying);
        work.run(messages.import_trying, monitor -> workspace.sites().tryImport(tried, datum), outcome -> {
            if (!result.isDisposed() && model.tried(tried, datum, outcome)) {
                show(outcome);
            }
        }, failure -> {
            if (!result.isDisposed()) {
                missing(row.field(), messages.import_choose_first);
            }
        });
    }

    private void show(SiteImportOutcome outcome) {
        var text = new StringBuilder();
        if (outcome.accepted()) {
            text.append(MessageFormat.format(messages.import_would, outcome.rows(), outcome.created(),
                    outcome.updated(), outcome.unchanged())).append("\n");
        } else {
            text.append(outcome.errors().text(locale.value())).append("\n");
        }
        if (!outcome.warnings().isEmpty()) {
            text.append("\n").append(messages.import_warnings).append("\n")
                    .append(outcome.warnings().text(locale.value()));
        }
        result.setText(text.toString());
        missing(outcome.accepted() ? ""
                : MessageFormat.format(messages.import_errors, outcome.errors().count()));
        if (outcome.accepted()) {
            getButton(OK).setFocus();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.import_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
