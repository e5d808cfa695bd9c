package org.canxun.ui.district.standards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.ui.Css;
import org.canxun.ui.Searchable;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Topics;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;

/** All checklists of the district, drafts and versions, and what can be done with them. Made by the platform. */
public class TemplatesPart implements Searchable {

    private final Workspace workspace;
    private final Work work;
    private final StandardsActions actions;
    private final Messages messages;
    private final StandardsModel model = new StandardsModel();
    private final Map<Action, Button> buttons = new EnumMap<>(Action.class);
    private ListTable<TemplateRow> list;
    private Composite area;
    private boolean visited;

    @Inject
    public TemplatesPart(Workspace workspace, Work work, StandardsActions actions, @Translation Messages messages) {
        this.workspace = workspace;
        this.work = work;
        this.actions = actions;
        this.messages = messages;
    }

    @PostConstruct
    void build(Composite parent, ListTables lists, Codes codes) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        area = parent;
        var bar = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().margins(10, 8).spacing(6).wrap(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (var action : Action.values()) {
            button(bar, action);
        }
        list = lists.create(parent, "templates", TemplateColumns.templates(messages, codes),
                TemplateRow::id, messages.templates_empty);
        list.name(messages.templates_title);
        list.onSelect(rows -> selected());
        list.onOpen(row -> run(Action.EDIT));
        Listener keys = this::pressed;
        parent.getDisplay().addFilter(SWT.KeyDown, keys);
        parent.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
        load();
        enable();
    }

    private void button(Composite bar, Action action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(action.label(messages));
        button.setToolTipText(action.keyName());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(action)));
        buttons.put(action, button);
    }

    /** Keys of the list; a field to filter by needs them for itself. */
    private void pressed(Event event) {
        if (!(event.widget instanceof Table table) || !within(table)) {
            return;
        }
        for (var action : Action.values()) {
            // Enter alone opens a row by the list's own doing.
            if (action != Action.EDIT && action.pressed(event.keyCode, event.stateMask)) {
                event.doit = false;
                event.type = SWT.None;
                run(action);
                return;
            }
        }
    }

    private boolean within(org.eclipse.swt.widgets.Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }

    private void run(Action action) {
        selected();
        if (model.enabled(action)) {
            actions.run(action, area.getShell(), model);
        }
    }

    private void selected() {
        model.select(list.selected());
        enable();
    }

    private void enable() {
        // The person goes when the window does, after the buttons.
        if (area == null || area.isDisposed()) {
            return;
        }
        buttons.forEach((action, button) -> Css.enable(button, model.enabled(action)));
    }

    private void load() {
        work.run(messages.templates_reading, monitor -> workspace.templates().all(), this::show);
    }

    private void show(List<TemplateRow> rows) {
        if (!area.isDisposed()) {
            model.rows(rows);
            list.rows(rows);
            enable();
        }
    }

    @Inject
    void author(@Optional Author author) {
        model.somebody(author != null);
        enable();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.TEMPLATES) String templateId) {
        if (list != null) {
            load();
            if (!templateId.isEmpty()) {
                list.select(templateId);
            }
        }
    }

    @Focus
    void focus() {
        // What was written meanwhile in a draft counts in the list.
        if (visited) {
            load();
        }
        visited = true;
        list.focusTable();
    }

    @Override
    public void focusSearch() {
        list.focusFilter();
    }
}
