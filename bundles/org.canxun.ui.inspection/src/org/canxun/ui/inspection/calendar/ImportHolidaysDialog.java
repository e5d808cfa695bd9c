package org.canxun.ui.inspection.calendar;

import java.nio.file.Path;
import java.text.MessageFormat;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.calendar.HolidayOutcome;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.FileRow;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** 导入节假日表: choose a file, its year and the announcement, see what would happen line by line, then do it. */
class ImportHolidaysDialog extends CalmDialog {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int LINES = 10;
    private static final int LONGEST_SOURCE = 200;

    private final ImportModel model;
    private final Workspace workspace;
    private final Work work;
    private final UserLocale locale;
    private final Messages messages;
    private FileRow row;
    private Text source;
    private Text result;

    /** @param year the one that is proposed */
    ImportHolidaysDialog(Shell parent, Workspace workspace, Work work, UserLocale locale, int year,
            Messages messages) {
        super(parent, messages.title, messages.guide);
        this.workspace = workspace;
        this.work = work;
        this.locale = locale;
        this.messages = messages;
        model = new ImportModel(year);
    }

    ImportModel model() {
        return model;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(body);
        row = new FileRow(body, new FileRow.Texts(messages.file, messages.choose, messages.choose_title), this::choose);
        row.focus();
        new Label(body, SWT.NONE).setText(messages.year);
        var year = new Spinner(body, SWT.BORDER);
        year.setValues(model.year(), FIRST, LAST, 0, 1, 1);
        Access.name(year, messages.year);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(year);
        year.addModifyListener(event -> {
            model.year(year.getSelection());
            tryIt();
        });
        new Label(body, SWT.NONE).setText(messages.source);
        source = new Text(body, SWT.BORDER);
        source.setTextLimit(LONGEST_SOURCE);
        source.setMessage(messages.source_hint);
        Access.name(source, messages.source);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(source);
        source.addModifyListener(event -> {
            model.source(source.getText());
            tryIt();
        });
        result = result(body, messages.result, LINES);
        missing(row.field(), messages.choose_first);
    }

    void choose(Path chosen) {
        model.file(chosen);
        tryIt();
    }

    private void tryIt() {
        result.setText("");
        if (!model.complete()) {
            missing(model.file().isEmpty() ? row.field() : source,
                    model.file().isEmpty() ? messages.choose_first : messages.source_missing);
            return;
        }
        var attempt = model.attempt();
        missing(messages.trying);
        work.run(messages.trying,
                monitor -> workspace.holidays().tryImport(attempt.file(), attempt.year(), attempt.source()),
                outcome -> {
                    if (!result.isDisposed() && model.tried(attempt, outcome)) {
                        show(outcome);
                    }
                }, failure -> {
                    if (!result.isDisposed()) {
                        refused(failure);
                    }
                });
    }

    /** A file that is no table, or a year or source that cannot be. */
    private void refused(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            result.setText(problem.text(locale.value()));
        }
        missing(row.field(), messages.not_importable);
    }

    private void show(HolidayOutcome outcome) {
        var text = new StringBuilder();
        if (outcome.accepted()) {
            text.append(MessageFormat.format(outcome.changed() ? messages.would : messages.would_nothing,
                    Integer.toString(outcome.table().year()), outcome.table().holidays().size(),
                    outcome.table().workdays().size()));
        } else {
            text.append(outcome.errors().text(locale.value()));
        }
        if (!outcome.warnings().isEmpty()) {
            text.append("\n\n").append(messages.warnings).append("\n")
                    .append(outcome.warnings().text(locale.value()));
        }
        result.setText(text.toString());
        missing(outcome.accepted() ? "" : MessageFormat.format(messages.errors, outcome.errors().count()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }
}
