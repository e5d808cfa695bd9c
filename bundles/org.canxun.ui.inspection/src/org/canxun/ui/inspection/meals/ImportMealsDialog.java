package org.canxun.ui.inspection.meals;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.canxun.core.Workspace;
import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealImportOutcome;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
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

/** 导入就餐数据: choose a file, say which column is which, see what would happen row by row, then do it. */
class ImportMealsDialog extends CalmDialog {

    private final ImportModel model = new ImportModel();
    private final Map<MealField, Combo> combos = new EnumMap<>(MealField.class);
    private final Workspace workspace;
    private final Work work;
    private final UserLocale locale;
    private final Messages messages;
    private FileRow row;
    private Text result;

    ImportMealsDialog(Shell parent, Workspace workspace, Work work, UserLocale locale, Messages messages) {
        super(parent, messages.meals_title, messages.meals_guide);
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
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 8).applyTo(body);
        row = new FileRow(body,
                new FileRow.Texts(messages.meals_file, messages.import_choose, messages.meals_choose_title),
                this::choose);
        row.focus();
        for (var field : MealField.values()) {
            combo(body, field);
        }
        new Label(body, SWT.NONE).setText(messages.meals_save_as);
        var saveAs = new Text(body, SWT.BORDER);
        saveAs.setTextLimit(60);
        saveAs.setMessage(messages.meals_save_as_hint);
        Access.name(saveAs, messages.meals_save_as);
        saveAs.addModifyListener(event -> model.saveAs(saveAs.getText()));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(saveAs);
        result = result(body, messages.import_result, 12);
        missing(row.field(), messages.meals_choose_first);
    }

    private void combo(Composite body, MealField field) {
        var title = field.title(locale.value());
        new Label(body, SWT.NONE).setText(title);
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(messages.meals_no_column);
        combo.select(0);
        Access.name(combo, title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var index = combo.getSelectionIndex();
            model.map(field, index <= 0 ? "" : combo.getItem(index));
            tryIt();
        }));
        Css.enable(combo, false);
        combos.put(field, combo);
    }

    void choose(Path chosen) {
        model.file(chosen);
        showColumns();
        tryIt();
    }

    private void tryIt() {
        var tried = model.file().orElseThrow();
        var mapping = model.mapping();
        result.setText("");
        missing(messages.import_trying);
        work.run(messages.import_trying, monitor -> workspace.meals().tryImport(tried, mapping), outcome -> {
            if (!result.isDisposed() && model.tried(tried, mapping, outcome)) {
                showColumns();
                show(outcome);
            }
        }, failure -> {
            if (!result.isDisposed()) {
                missing(row.field(), messages.meals_choose_first);
            }
        });
    }

    private void showColumns() {
        combos.forEach((field, combo) -> {
            combo.setItems(messages.meals_no_column);
            model.headers().forEach(combo::add);
            var chosen = model.headers().indexOf(model.header(field));
            combo.select(chosen + 1);
            Css.enable(combo, !model.headers().isEmpty());
        });
    }

    private void show(MealImportOutcome outcome) {
        var plan = outcome.plan();
        var text = new StringBuilder();
        if (outcome.accepted()) {
            text.append(MessageFormat.format(messages.meals_would, plan.rows(), plan.sites(), outcome.created(),
                    outcome.updated(), outcome.unchanged())).append("\n");
        } else {
            text.append(plan.errors().text(locale.value())).append("\n");
        }
        plan.savedAs().ifPresent(name -> text.append(MessageFormat.format(messages.meals_saved, name)).append("\n"));
        text.append(plan.notes().stream().map(note -> note.text(locale.value()) + "\n")
                .collect(Collectors.joining()));
        if (!plan.unmapped().isEmpty()) {
            text.append(MessageFormat.format(messages.meals_unmapped, String.join("、", plan.unmapped())))
                    .append("\n");
        }
        if (!plan.warnings().isEmpty()) {
            text.append("\n").append(messages.import_warnings).append("\n")
                    .append(plan.warnings().text(locale.value()));
        }
        result.setText(text.toString());
        missing(outcome.accepted() ? "" : MessageFormat.format(messages.meals_errors, plan.errors().count()));
        if (outcome.accepted() && model.mapping().isEmpty()) {
            getButton(OK).setFocus();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.import_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
