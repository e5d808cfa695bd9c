package org.canxun.ui.inspection.sites;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.port.SiteRow;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;

/** All sites of the district; made by the platform, hence public. */
public class SitesPart implements Searchable, SiteChoice {

    private final Workspace workspace;
    private final Work work;
    private final Messages messages;
    private final Navigator navigator;
    private ListTable<SiteRow> list;
    private boolean visited;

    @Inject
    public SitesPart(Workspace workspace, Work work, Navigator navigator, @Translation Messages messages) {
        this.workspace = workspace;
        this.work = work;
        this.navigator = navigator;
        this.messages = messages;
    }

    @PostConstruct
    void build(Composite parent, ListTables lists, Codes codes, UserLocale locale) {
        parent.setLayout(new org.eclipse.swt.layout.GridLayout(1, false));
        ((org.eclipse.swt.layout.GridLayout) parent.getLayout()).marginWidth = 0;
        ((org.eclipse.swt.layout.GridLayout) parent.getLayout()).marginHeight = 0;
        list = lists.create(parent, "sites", SiteColumns.of(messages, codes, locale.value()), SiteRow::id,
                messages.sites_empty);
        list.name(messages.sites_title);
        list.onOpen(site -> navigator.openSite(site.id(), site.name()));
        load();
    }

    private void load() {
        work.run(messages.sites_reading, monitor -> workspace.lists().sites(), list::rows);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.SITES) String siteId) {
        if (list != null) {
            load();
        }
    }

    @Inject
    @Optional
    void inspected(@UIEventTopic(Topics.INSPECTION) String inspectionId) {
        changed(inspectionId);
    }

    @Focus
    void focus() {
        // What was recorded meanwhile on other pages counts in the list.
        if (visited) {
            load();
        }
        visited = true;
        list.focusTable();
    }

    @Override
    public List<String> chosenSites() {
        return list.selected().stream().map(SiteRow::id).toList();
    }

    @Override
    public void focusSearch() {
        list.focusFilter();
    }
}
