package org.canxun.ui.inspection.people;

import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.table.CutCells;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who works here now. */
class PersonDialog extends CalmDialog {

    private static final int ADD = IDialogConstants.CLIENT_ID;
    private static final int ROW_HEIGHT = 32;

    private final PersonModel model;
    private final Codes codes;
    private final Workspace workspace;
    private final Work work;
    private final java.util.Optional<Author> author;
    private final Messages messages;
    private Text filter;
    private Table table;

    @Inject
    PersonDialog(@Optional @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PersonModel model, Codes codes,
            Workspace workspace, Work work, @Optional Author author, @Translation Messages messages) {
        super(shell, messages.people_title, codes.districtName() + "\n" + messages.people_guide);
        this.model = model;
        this.codes = codes;
        this.workspace = workspace;
        this.work = work;
        this.author = java.util.Optional.ofNullable(author);
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(messages.people_filter);
        Access.name(filter, messages.people_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> {
            model.filter(filter.getText());
            show();
        });
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        }));
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.people_title);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(96), 10 * ROW_HEIGHT).applyTo(table);
        column(messages.people_name, 16);
        column(messages.people_agency, 28);
        column(messages.people_job, 20);
        column(messages.people_certificate, 44);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> model.select(model.shown().get(table.getSelectionIndex()).id())));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> okPressed()));
        show();
        filter.setFocus();
    }

    private void column(String title, int chars) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private void move(int step) {
        var rows = model.shown();
        var next = Math.max(0, Math.min(rows.size() - 1, table.getSelectionIndex() + step));
        if (!rows.isEmpty()) {
            model.select(rows.get(next).id());
            table.setSelection(next);
        }
    }

    private void show() {
        var today = LocalDate.now();
        table.removeAll();
        for (var person : model.shown()) {
            new TableItem(table, SWT.NONE).setText(new String[]{ person.name(), model.agency(person),
                person.jobTitle() == null ? "" : person.jobTitle(),
                PersonWords.certificate(person, today, messages) });
        }
        model.selected().ifPresent(person -> table.setSelection(model.shown().indexOf(person)));
        if (model.nobody()) {
            missing(messages.people_nobody);
        } else {
            missing(filter, model.shown().isEmpty() ? messages.people_no_match : "");
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ADD, messages.people_add, false);
        createButton(parent, IDialogConstants.OK_ID, messages.people_start, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == ADD) {
            add();
        } else {
            super.buttonPressed(id);
        }
    }

    private void add() {
        var dialog = new NewPersonDialog(getShell(), codes, messages);
        if (dialog.open() != OK) {
            return;
        }
        var person = dialog.person();
        // Until the list has the new person, Enter would start as somebody else.
        missing(messages.people_adding_now);
        // At the start nobody has said yet who they are: then the new person answers for their own entry.
        work.run(messages.people_adding, monitor -> {
            var id = workspace.people().add(author, person);
            model.select(id);
            return workspace.people().list();
        }, people -> {
            if (!table.isDisposed()) {
                model.people(people);
                filter.setText("");
                show();
                // Enter then starts as whoever was added.
                filter.setFocus();
            }
        }, failure -> {
            if (!table.isDisposed()) {
                show();
            }
        });
    }
}
