package org.canxun.ui.district.standards;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.templates.TemplateImport;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.FileRow;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.standards.ImportModel.Asked;
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

/** 导入检查表: choose a file, see row by row what is wrong with it, then make a draft of it. */
final class ImportDialog extends CalmDialog {

    private final ImportModel model;
    private final List<String> known;
    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final UserLocale locale;
    private final Messages messages;
    private FileRow row;
    private Text result;
    private Optional<Asked> tried = Optional.empty();

    /** @param known codes that a next version can be made of */
    ImportDialog(Shell parent, ImportModel model, List<String> known, Workspace workspace, Codes codes, Work work,
            UserLocale locale, Messages messages) {
        super(parent, messages.import_heading, messages.import_guide);
        this.model = model;
        this.known = known;
        this.workspace = workspace;
        this.codes = codes;
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
        var code = combo(body, messages.import_code, SWT.DROP_DOWN);
        known.forEach(code::add);
        code.addModifyListener(event -> {
            model.code(code.getText());
            tryIt();
        });
        new Label(body, SWT.NONE).setText(messages.import_title);
        var title = new Text(body, SWT.SINGLE | SWT.BORDER);
        Access.name(title, messages.import_title);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
        title.addModifyListener(event -> model.title(title.getText()));
        var agency = combo(body, messages.import_agency, SWT.DROP_DOWN | SWT.READ_ONLY);
        agency.add(messages.import_agency_guess);
        codes.agencies().forEach(a -> agency.add(a.name()));
        agency.select(0);
        agency.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int at = agency.getSelectionIndex();
            model.agency(at == 0 ? "" : codes.agencies().get(at - 1).code());
            tryIt();
        }));
        result = result(body, messages.import_result, 12);
        missing(row.field(), messages.import_choose_first);
    }

    private static Combo combo(Composite body, String name, int style) {
        new Label(body, SWT.NONE).setText(name);
        var combo = new Combo(body, style);
        Access.name(combo, name);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
        return combo;
    }

    private void choose(Path chosen) {
        model.file(chosen);
        tryIt();
    }

    private void tryIt() {
        tried = model.asked();
        tried.ifPresent(asked -> {
            result.setText("");
            missing(messages.import_trying);
            work.run(messages.import_trying,
                    monitor -> workspace.templateDrafts().inspectFile(asked.file(), asked.code(),
                            asked.title(), asked.agencyCode()),
                    outcome -> {
                        if (!result.isDisposed() && tried.filter(asked::equals).isPresent()) {
                            show(outcome);
                        }
                    }, failure -> {
                        if (!result.isDisposed()) {
                            missing(row.field(), messages.import_choose_first);
                        }
                    });
        });
    }

    private void show(TemplateImport outcome) {
        var text = new StringBuilder();
        outcome.draft().ifPresent(draft -> text.append(MessageFormat.format(messages.import_would, draft.code(),
                draft.title(), draft.sections().size(), draft.items().count(),
                codes.agency(draft.agencyCode()).map(Codes.AgencyInfo::name).orElse(draft.agencyCode())))
                .append('\n'));
        if (!outcome.errors().isEmpty()) {
            text.append(outcome.errors().text(locale.value())).append('\n');
        }
        if (!outcome.warnings().isEmpty()) {
            text.append('\n').append(messages.import_warnings).append('\n')
                    .append(outcome.warnings().text(locale.value()));
        }
        result.setText(text.toString());
        missing(outcome.draft().isPresent() ? ""
                : MessageFormat.format(messages.import_errors, outcome.errors().count()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.import_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
