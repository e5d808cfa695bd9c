package org.canxun.ui.district.standards;

import jakarta.annotation.PostConstruct;

import org.canxun.core.Workspace;
import org.canxun.ui.Searchable;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Pages;
import org.canxun.ui.district.standards.TemplateColumns.Line;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** The items of one checklist; made by the platform, hence public. */
public class TemplatePart implements Searchable {

    private ListTable<Line> list;

    @PostConstruct
    void build(Composite parent, MPart part, ListTables lists, Workspace workspace, Work work,
            @Translation Messages messages) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        list = lists.create(parent, "items", TemplateColumns.items(messages), Line::position,
                messages.items_empty);
        list.name(part.getLocalizedLabel());
        var id = Pages.subject(part, Pages.TEMPLATE);
        work.run(messages.templates_reading, monitor -> TemplateColumns.lines(workspace.templates().get(id)),
                list::rows);
    }

    @Focus
    void focus() {
        list.focusTable();
    }

    @Override
    public void focusSearch() {
        list.focusFilter();
    }
}
