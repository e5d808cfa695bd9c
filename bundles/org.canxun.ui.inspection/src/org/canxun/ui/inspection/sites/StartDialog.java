package org.canxun.ui.inspection.sites;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.people.PersonWords;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** 开始联合检查: a few choices with good answers ticked already. */
class StartDialog extends CalmDialog {

    private static final int ROW_HEIGHT = 32;

    private final StartModel model;
    private final Messages messages;
    private final Locale locale;
    private Composite agencies;
    private Table people;
    private Label officers;

    StartDialog(Shell parent, String siteName, StartModel model, Messages messages, Locale locale) {
        super(parent, messages.start_title, MessageFormat.format(messages.start_guide, siteName));
        this.model = model;
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 10).applyTo(body);
        if (model.taskReady()) {
            var ready = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
            ready.setText(messages.start_task_ready);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                    .hint(convertWidthInCharsToPixels(90), SWT.DEFAULT).applyTo(ready);
        }
        kind(body);
        day(body);
        label(body, messages.start_agencies);
        agencies(body);
        label(body, messages.start_team);
        people = new Table(body, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        CutCells.tell(people);
        people.setHeaderVisible(true);
        Access.name(people, messages.start_team);
        people.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(92), 9 * ROW_HEIGHT)
                .applyTo(people);
        column(messages.people_agency, 18);
        column(messages.people_name, 16);
        column(messages.people_job, 18);
        column(messages.people_certificate, 44);
        people.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                model.onTeam(((PersonRow) item.getData()).id(), item.getChecked());
                check();
            }
        }));
        label(body, "");
        officers = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT)
                .applyTo(officers);
        show();
    }

    private static void label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
    }

    private void column(String title, int chars) {
        var column = new TableColumn(people, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private void kind(Composite body) {
        label(body, messages.inspection_kind);
        var kinds = model.kinds();
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, messages.inspection_kind);
        kinds.forEach(kind -> combo.add(kind.label(locale)));
        combo.select(kinds.stream().map(Code::code).toList().indexOf(model.kind()));
        combo.addListener(SWT.Selection, event -> model.kind(kinds.get(combo.getSelectionIndex()).code()));
    }

    private void day(Composite body) {
        label(body, messages.inspection_date);
        var field = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Access.name(field, messages.inspection_date);
        field.setDate(model.day().getYear(), model.day().getMonthValue() - 1, model.day().getDayOfMonth());
        field.addListener(SWT.Selection, event -> {
            model.day(LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay()));
            show();
        });
    }

    private void agencies(Composite body) {
        agencies = new Composite(body, SWT.NONE);
        var group = agencies;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (var agency : model.agencies()) {
            var box = new Button(group, SWT.CHECK);
            box.setText(agency.name());
            checklist(group, agency);
            box.setSelection(model.takesPart(agency.code()));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                model.takesPart(agency.code(), box.getSelection());
                show();
            }));
        }
    }

    /** An agency with several checklists says which one it uses. */
    private void checklist(Composite group, AgencyInfo agency) {
        var choices = model.templates(agency.code());
        if (choices.size() == 1) {
            new Label(group, SWT.NONE).setText(words(choices.get(0)).replace("&", "&&"));
            return;
        }
        var combo = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, MessageFormat.format(messages.start_checklist, agency.name()));
        choices.forEach(template -> combo.add(words(template)));
        combo.select(choices.indexOf(model.template(agency.code())));
        combo.addListener(SWT.Selection, event -> model.template(choices.get(combo.getSelectionIndex())));
    }

    private String words(TemplateRow template) {
        return MessageFormat.format(messages.start_version, template.title(), template.version(), template.items());
    }

    private void show() {
        people.removeAll();
        for (var person : model.candidates()) {
            var item = new TableItem(people, SWT.NONE);
            item.setData(person);
            item.setText(new String[]{ agencyName(person), person.name(),
                person.jobTitle() == null ? "" : person.jobTitle(),
                PersonWords.certificate(person, model.day(), messages) });
            item.setChecked(model.onTeam(person.id()));
        }
        check();
    }

    private String agencyName(PersonRow person) {
        return model.agencies().stream().filter(agency -> agency.code().equals(person.agencyCode()))
                .map(agency -> agency.shortName()).findFirst().orElse("");
    }

    private void check() {
        // Short of officers is no reason not to start: they may arrive later, and completing the record asks again.
        officers.setText(model.shortOfOfficers().entrySet().stream()
                .map(entry -> MessageFormat.format(messages.start_officers, entry.getKey().shortName(),
                        StartModel.OFFICERS, entry.getValue()))
                .collect(Collectors.joining("\n")));
        officers.requestLayout();
        switch (model.flaw()) {
            case NONE -> missing("");
            case AGENCIES -> missing(agencies, messages.start_no_agency);
            case TEAM -> missing(people, messages.start_nobody);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.start_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
