package org.canxun.ui.inspection.draws;

import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.draws.RecusalModel.Entry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Recusals one by one: the list of them, the fields for the next, and the box that says there are none. */
final class RecusalFields {

    private static final int ROW_HEIGHT = 28;
    private static final int ROWS = 3;
    private static final int[] WIDTHS = { 190, 250, 180 };

    private final RecusalModel model;
    private final Messages messages;
    private final Runnable changed;
    private final Button nobody;
    private final Table table;
    private final Button remove;
    private final Combo person;
    private final Combo site;
    private final Text reason;
    private boolean showing;

    RecusalFields(Composite parent, RecusalModel model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.changed = changed;
        nobody = new Button(parent, SWT.CHECK);
        nobody.setText(messages.new_nobody);
        nobody.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.nobody(nobody.getSelection());
            changed.run();
        }));
        var row = Form.row(parent, 4);
        for (var name : List.of(messages.new_recusal_person, messages.new_recusal_site, messages.new_recusal_reason,
                "")) {
            new Label(row, SWT.NONE).setText(name);
        }
        person = combo(row, messages.new_recusal_person);
        site = combo(row, messages.new_recusal_site);
        reason = new Text(row, SWT.SINGLE | SWT.BORDER);
        Access.name(reason, messages.new_recusal_reason);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(reason);
        var add = new Button(row, SWT.PUSH);
        add.setText(messages.new_recusal_add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
        person.addModifyListener(event -> typed());
        site.addModifyListener(event -> typed());
        reason.addModifyListener(event -> typed());
        reason.addTraverseListener(this::enter);
        var listed = Form.row(parent, 2);
        table = table(listed);
        remove = new Button(listed, SWT.PUSH);
        remove.setText(messages.new_recusal_remove);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(remove);
    }

    private Combo combo(Composite row, String name) {
        var combo = new Combo(row, SWT.DROP_DOWN);
        Access.name(combo, name);
        combo.setVisibleItemCount(12);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(combo);
        return combo;
    }

    private Table table(Composite row) {
        var list = new Table(row, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        list.setHeaderVisible(true);
        Access.name(list, messages.new_recusals);
        var titles = List.of(messages.new_recusal_person, messages.new_recusal_site, messages.new_recusal_reason);
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(list, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, ROWS * ROW_HEIGHT).applyTo(list);
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        list.addListener(SWT.Selection, event -> enable());
        return list;
    }

    /** Enter adds what is typed instead of going on to the next step. */
    private void enter(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !entry().blank()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            add();
        }
    }

    private Entry entry() {
        return new Entry(person.getText(), site.getText(), reason.getText());
    }

    private void typed() {
        if (!showing) {
            model.type(entry());
            changed.run();
        }
    }

    private void add() {
        model.type(entry());
        if (model.add()) {
            showing = true;
            person.setText("");
            site.setText("");
            reason.setText("");
            showing = false;
            person.setFocus();
        }
        changed.run();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            model.remove(index);
            changed.run();
            table.setFocus();
        }
    }

    private void enable() {
        Css.enable(remove, table.getSelectionIndex() >= 0);
    }

    /** What can be chosen may be different after another step. */
    void offer() {
        showing = true;
        offer(person, model.persons().labels());
        offer(site, model.sites().labels());
        showing = false;
    }

    private static void offer(Combo combo, List<String> labels) {
        var typed = combo.getText();
        combo.setItems(labels.toArray(String[]::new));
        combo.setText(typed);
    }

    void show() {
        nobody.setSelection(model.nobody());
        Css.enable(nobody, model.lines().isEmpty());
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (var line : model.lines()) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[]{ line.person().name(), line.site().name(), line.reason() });
        }
        if (selected >= 0 && table.getItemCount() > 0) {
            table.setSelection(Math.min(selected, table.getItemCount() - 1));
        }
        enable();
    }

    void focus() {
        // Where recusals are listed the box that says there are none cannot be ticked.
        if (!nobody.setFocus()) {
            person.setFocus();
        }
    }
}
