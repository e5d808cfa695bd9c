package org.canxun.ui.inspection.sites;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.SiteRow;
import org.canxun.model.MealSite;
import org.canxun.ui.Css;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.inspection.meals.MealsPane;
import org.canxun.ui.inspection.meals.MealsView;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A site: its facts, its inspections, and the way to start another; made by the platform, hence public. */
public class SitePart implements Searchable, SiteChoice {

    private final String siteId;
    private final MPart part;
    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final Messages messages;
    private final Navigator navigator;
    private final UserLocale locale;
    private Label title;
    private FactsPane facts;
    private MealsPane meals;
    private ListTable<InspectionRow> history;
    private boolean visited;

    @Inject
    public SitePart(MPart part, Workspace workspace, Codes codes, Work work, Navigator navigator, UserLocale locale,
            @Translation Messages messages) {
        this.part = part;
        this.workspace = workspace;
        this.codes = codes;
        this.work = work;
        this.navigator = navigator;
        this.locale = locale;
        this.messages = messages;
        siteId = Navigator.subject(part, Navigator.SITE);
    }

    /** What the page shows, read in one go. */
    private record Page(MealSite site, SiteRow row, List<InspectionRow> inspections, MealsView meals) {}

    @PostConstruct
    void build(Composite parent, ListTables lists, ECommandService commands, EHandlerService handlers) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 10).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = Css.style(new Label(head, SWT.NONE), Css.HEADING);
        title.setText(part.getLocalizedLabel());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        facts = new FactsPane(head);
        meals = new MealsPane(head, messages);
        history = lists.create(parent, "inspections", InspectionColumns.of(messages, codes, locale.value()),
                InspectionRow::id, messages.inspections_empty);
        history.name(messages.inspections_title);
        history.onOpen(row -> navigator.openInspection(row.id(), row.siteName()));
        Css.style(button(messages.command_start, "org.canxun.command.startInspection", commands, handlers),
                Css.PRIMARY);
        button(messages.command_print, "org.canxun.command.print", commands, handlers);
        button(messages.command_evidence, "org.canxun.command.exportEvidence", commands, handlers);
        load();
    }

    private Button button(String text, String command, ECommandService commands, EHandlerService handlers) {
        var button = new Button(history.tools(), SWT.PUSH);
        button.setText(text);
        ParameterizedCommand parameterized = commands.createCommand(command, null);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> handlers.executeHandler(parameterized)));
        return button;
    }

    private void load() {
        work.run(messages.site_reading, monitor -> read(), this::show);
    }

    private Page read() throws ProblemException {
        var row = workspace.lists().sites().stream().filter(site -> site.id().equals(siteId)).findFirst()
                .orElseThrow(() -> new ProblemException(org.canxun.core.Problem.SITE_UNKNOWN, siteId));
        return new Page(workspace.sites().get(siteId), row, workspace.lists().inspections(Optional.of(siteId)),
                MealsView.read(workspace.meals(), siteId, locale.value()));
    }

    private void show(Page page) {
        if (title.isDisposed()) {
            return;
        }
        title.setText(page.row().closed() ? page.row().name() + "  " + messages.site_closed_mark
                : page.row().name());
        part.setLabel(page.row().name());
        facts.show(SiteFacts.of(page.site(), page.row(), codes, messages, locale.value()));
        meals.show(page.meals());
        history.rows(page.inspections());
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void changed(@UIEventTopic(Topics.SITES) String changedId) {
        inspected(changedId);
    }

    String siteId() {
        return siteId;
    }

    /** The inspection selected, else the latest. */
    Optional<InspectionRow> inspection() {
        return history.single().or(history::first);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void inspected(@UIEventTopic(Topics.INSPECTION) String inspectionId) {
        if (history != null) {
            load();
        }
    }

    @Focus
    void focus() {
        if (visited) {
            load();
        }
        visited = true;
        history.focusTable();
    }

    @Override
    public List<String> chosenSites() {
        return List.of(siteId);
    }

    @Override
    public void focusSearch() {
        history.focusFilter();
    }
}
