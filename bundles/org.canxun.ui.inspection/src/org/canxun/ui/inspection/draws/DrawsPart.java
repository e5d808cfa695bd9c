package org.canxun.ui.inspection.draws;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** 双随机抽取: all draws, each replayed, with the details of the one chosen; made by the platform, hence public. */
public class DrawsPart implements Searchable {

    private final Workspace workspace;
    private final Work work;
    private final DrawActions actions;
    private final Messages messages;
    private ListTable<CheckedDraw> list;
    private DrawDetails details;
    private Composite area;
    private Button create;
    /** What was just drawn and is to be listed. */
    private String fresh = "";
    /** What is to be looked at once its row is selected. */
    private String arrived = "";
    private boolean somebody;
    private boolean visited;

    @Inject
    public DrawsPart(Workspace workspace, Work work, DrawActions actions, @Translation Messages messages) {
        this.workspace = workspace;
        this.work = work;
        this.actions = actions;
        this.messages = messages;
    }

    @PostConstruct
    void build(Composite parent, ListTables lists, Codes codes, UserLocale locale) {
        area = parent;
        parent.setLayout(new FillLayout());
        var words = new DrawWords(messages, codes, locale.value());
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        list = lists.create(left, "draws", DrawColumns.draws(words), row -> row.draw().id(), messages.draws_empty);
        list.name(messages.draws_title);
        create = Css.style(new Button(list.tools(), SWT.PUSH), Css.PRIMARY);
        create.setText(DrawAction.CREATE.label(messages));
        create.setToolTipText(DrawAction.CREATE.keyName());
        create.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(DrawAction.CREATE)));
        details = new DrawDetails(sash, words, lists, this::run);
        sash.setWeights(9, 11);
        list.onSelect(rows -> chosen());
        list.onOpen(row -> details.focus());
        Listener keys = this::pressed;
        parent.getDisplay().addFilter(SWT.KeyDown, keys);
        parent.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
        enable();
        load();
    }

    private void chosen() {
        details.show(list.single());
        if (list.single().filter(row -> row.draw().id().equals(arrived)).isPresent()) {
            arrived = "";
            details.focus();
        }
    }

    /** Keys of the page, none of which a field to type in needs for itself. */
    private void pressed(Event event) {
        if (!(event.widget instanceof Control control) || !within(control)) {
            return;
        }
        for (var action : DrawAction.values()) {
            if (action.pressed(event.keyCode, event.stateMask)) {
                event.doit = false;
                event.type = SWT.None;
                run(action);
                return;
            }
        }
    }

    private boolean within(Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }

    private void run(DrawAction action) {
        if (area.isDisposed() || CalmDialog.asking(area.getShell())) {
            return;
        }
        if (!action.detail() && somebody || action.detail() && list.single().isPresent()) {
            actions.run(action, area.getShell(), list.single());
        }
    }

    private void enable() {
        // The person goes when the window does, after the buttons.
        if (create != null && !create.isDisposed()) {
            Css.enable(create, somebody);
        }
    }

    private void load() {
        work.run(messages.draws_reading, monitor -> workspace.draws().checked(), this::show);
    }

    private void show(List<CheckedDraw> rows) {
        if (!area.isDisposed()) {
            arrived = rows.stream().anyMatch(row -> row.draw().id().equals(fresh)) ? fresh : "";
            list.rows(rows);
            // Once only: whoever filtered it away is not taken there at every later look at the list.
            if (!arrived.isEmpty()) {
                fresh = "";
                list.select(arrived);
            }
        }
    }

    @Inject
    void author(@Optional Author author) {
        somebody = author != null;
        enable();
    }

    @Inject
    @Optional
    void drawn(@UIEventTopic(Topics.DRAWS) String drawId) {
        if (list != null) {
            fresh = drawId;
            load();
        }
    }

    @Focus
    void focus() {
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
