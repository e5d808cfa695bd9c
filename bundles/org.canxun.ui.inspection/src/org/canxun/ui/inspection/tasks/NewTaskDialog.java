package org.canxun.ui.inspection.tasks;

import java.util.Locale;
import java.util.function.Consumer;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.port.SiteRow;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** 新建检查任务: which sites, who takes part, when. */
final class NewTaskDialog extends CalmDialog {

    private static final int ROW_HEIGHT = 32;
    private static final int ROWS = 5;
    private static final int LONGEST = 200;

    private final NewTaskModel model;
    private final Messages messages;
    private final Locale locale;
    private Table sites;
    private Label count;
    private Text name;

    NewTaskDialog(Shell parent, NewTaskModel model, Messages messages, Locale locale) {
        super(parent, model.drawn() ? messages.new_drawn_title : messages.new_title,
                model.drawn() ? messages.new_drawn_guide : messages.new_guide);
        this.model = model;
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        label(body, messages.new_sites);
        sites(body);
        label(body, messages.column_kind);
        kind(body);
        label(body, messages.column_agencies);
        var group = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 2).applyTo(group);
        model.agencies().forEach(agency -> agency(group, agency));
        label(body, messages.days_first);
        days(body);
        label(body, "");
        var laid = new Button(body, SWT.CHECK);
        laid.setText(messages.days_laid);
        laid.setSelection(model.laid());
        laid.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.laid(laid.getSelection())));
        if (!model.drawn()) {
            label(body, messages.new_name);
            name = text(body, messages.new_name, model.name(), model::name);
            label(body, messages.new_basis);
            text(body, messages.new_basis, model.basis(), model::basis);
        }
        show();
    }

    private void days(Composite body) {
        var row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 2).applyTo(row);
        DayField.create(row, messages.days_first, model.first(), day -> {
            model.first(day);
            check();
        });
        new Label(row, SWT.NONE).setText(messages.days_due);
        DayField.create(row, messages.days_due, model.last(), day -> {
            model.last(day);
            check();
        });
    }

    private static void label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
    }

    private Text text(Composite body, String label, String value, Consumer<String> typed) {
        var text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        text.setText(value);
        Access.name(text, label);
        text.addModifyListener(event -> {
            typed.accept(text.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void sites(Composite body) {
        var area = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (!model.drawn()) {
            var filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
            filter.setMessage(messages.new_filter);
            filter.setTextLimit(LONGEST);
            filter.setText(model.filter());
            Access.name(filter, messages.new_filter);
            filter.addModifyListener(event -> {
                model.filter(filter.getText());
                show();
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
            filter.setFocus();
        }
        sites = new Table(area, (model.drawn() ? 0 : SWT.CHECK) | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        CutCells.tell(sites);
        sites.setHeaderVisible(true);
        Access.name(sites, messages.new_sites);
        sites.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(84), ROWS * ROW_HEIGHT)
                .applyTo(sites);
        column(messages.column_site, 34);
        column(messages.column_subdistrict, 20);
        column(messages.column_last_visit, 16);
        sites.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                model.choose(((SiteRow) item.getData()).id(), item.getChecked());
                check();
            }
        }));
        count = Css.style(new Label(area, SWT.NONE), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    }

    private void column(String title, int chars) {
        var column = new TableColumn(sites, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private void kind(Composite body) {
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, messages.column_kind);
        model.kinds().forEach(kind -> combo.add(kind.label(locale)));
        combo.select(model.kinds().stream().map(Code::code).toList().indexOf(model.kind()));
        combo.addListener(SWT.Selection, event -> model.kind(model.kinds().get(combo.getSelectionIndex()).code()));
    }

    private void agency(Composite group, AgencyInfo agency) {
        var box = new Button(group, SWT.CHECK);
        box.setText(agency.shortName().replace("&", "&&"));
        box.setSelection(model.takesPart(agency.code()));
        Css.enable(box, model.free(agency.code()));
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.takesPart(agency.code(), box.getSelection());
            check();
        }));
    }

    private void show() {
        sites.removeAll();
        for (var site : model.found()) {
            var item = new TableItem(sites, SWT.NONE);
            item.setData(site);
            item.setText(new String[]{ site.name(), site.subdistrict(),
                site.lastVisit().map(Object::toString).orElse(messages.never_visited) });
            item.setChecked(model.chosen(site.id()));
        }
        check();
    }

    private void check() {
        count.setText((model.apart().isEmpty() ? TaskWords.format(messages.new_count, model.count())
                : TaskWords.format(messages.new_count_apart, model.count(), model.apart().size()))
                + (model.hidden() > 0 ? TaskWords.format(messages.new_more, model.hidden()) : ""));
        count.requestLayout();
        if (name != null) {
            Css.enable(name, model.plan());
        }
        missing(model.lack().map(lack -> switch (lack) {
            case SITES -> messages.new_sites_missing;
            case AGENCIES -> messages.new_agencies_missing;
            case NAME -> messages.new_name_missing;
            case DAYS -> messages.days_order;
        }).orElse(""));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.new_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }
}
