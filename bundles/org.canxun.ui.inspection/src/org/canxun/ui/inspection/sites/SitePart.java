package org.canxun.ui.inspection.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.Visit;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.JournalStore.AppendListener;
import org.canxun.ui.Css;
import org.canxun.ui.Notices;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.inspection.dossier.DossierPage;
import org.canxun.ui.inspection.dossier.DossierWords;
import org.canxun.ui.inspection.evidence.Pictures;
import org.canxun.ui.inspection.meals.MealsView;
import org.canxun.ui.inspection.record.ItemWords;
import org.canxun.ui.inspection.record.JudgementWords;
import org.canxun.ui.inspection.rectify.RectifyWords;
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

/** A site: what is known of it, its inspections, and the way to start another; made by the platform, hence public. */
public class SitePart implements Searchable, SiteChoice {

    @Inject
    private MPart part;
    @Inject
    private Workspace workspace;
    @Inject
    private Codes codes;
    @Inject
    private Work work;
    @Inject
    private Notices notices;
    @Inject
    private Navigator navigator;
    @Inject
    private UserLocale locale;
    @Inject
    @Translation
    private Messages messages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.dossier.Messages dossierMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.evidence.Messages evidenceMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.record.Messages recordMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.rectify.Messages rectifyMessages;

    private Label title;
    private DossierPage page;
    private boolean visited;
    private final Freshness freshness = new Freshness();

    /** What the page shows, read in one go. */
    private record Read(SiteDossier dossier, MealsView meals) {}

    @PostConstruct
    void build(Composite parent, ListTables lists, ECommandService commands, EHandlerService handlers) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = Css.style(new Label(head, SWT.NONE), Css.HEADING);
        title.setText(part.getLocalizedLabel().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        page = new DossierPage(head, parent, lists, surroundings());
        AppendListener stored = sets -> freshness.changed();
        workspace.journal().addListener(stored);
        parent.addListener(SWT.Dispose, event -> workspace.journal().removeListener(stored));
        var tools = page.history();
        Css.style(button(tools, messages.command_start, "org.canxun.command.startInspection", commands, handlers),
                Css.PRIMARY);
        button(tools, messages.command_print, "org.canxun.command.print", commands, handlers);
        button(tools, messages.command_evidence, "org.canxun.command.exportEvidence", commands, handlers);
        load();
    }

    private DossierPage.Surroundings surroundings() {
        var judgements = new JudgementWords(codes, locale.value(), recordMessages);
        return new DossierPage.Surroundings(codes, locale.value(),
                new DossierWords(codes, locale.value(), judgements, dossierMessages), new ItemWords(recordMessages),
                new RectifyWords(rectifyMessages, codes, locale.value()), messages, evidenceMessages,
                new Pictures(workspace.vault(), work, dossierMessages.photos_reading), this::open, notices::tell);
    }

    private void open(String inspectionId, Optional<Place> place) {
        var name = part.getLocalizedLabel();
        place.ifPresentOrElse(item -> navigator.openInspection(inspectionId, name, item),
                () -> navigator.openInspection(inspectionId, name));
    }

    private static Button button(ListTable<?> list, String text, String command, ECommandService commands,
            EHandlerService handlers) {
        var button = new Button(list.tools(), SWT.PUSH);
        button.setText(text);
        ParameterizedCommand parameterized = commands.createCommand(command, null);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> handlers.executeHandler(parameterized)));
        return button;
    }

    private void load() {
        int begun = freshness.begin();
        work.run(messages.site_reading, monitor -> new Read(workspace.dossiers().read(siteId()),
                MealsView.read(workspace.meals(), siteId(), locale.value())), read -> show(read, begun));
    }

    private void show(Read read, int begun) {
        if (title.isDisposed()) {
            return;
        }
        freshness.shown(begun, read.dossier().today());
        var row = read.dossier().row();
        title.setText((row.closed() ? row.name() + "  " + messages.site_closed_mark : row.name()).replace("&", "&&"));
        part.setLabel(row.name());
        page.show(read.dossier(), read.meals());
    }

    String siteId() {
        return Navigator.subject(part, Navigator.SITE);
    }

    /** The inspection selected, else the latest. */
    Optional<InspectionRow> inspection() {
        return page.history().single().or(page.history()::first).map(Visit::row);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void changed(@UIEventTopic(Topics.SITES) String changedId) {
        freshness.changed();
        // Somebody who records in front of this page would have it read anew with every answer.
        if (page != null && !title.isDisposed() && title.isVisible()) {
            load();
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void inspected(@UIEventTopic(Topics.INSPECTION) String inspectionId) {
        changed(inspectionId);
    }

    /** Deadlines are counted anew. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void holidays(@UIEventTopic(Topics.HOLIDAYS) String none) {
        changed(none);
    }

    @Focus
    void focus() {
        // Reading all visits takes time: only when something may be other than it was, or the days that are left.
        if (visited && freshness.stale(LocalDate.now())) {
            load();
        }
        visited = true;
        page.focus();
    }

    @Override
    public List<String> chosenSites() {
        return List.of(siteId());
    }

    @Override
    public void focusSearch() {
        page.history().focusFilter();
    }
}
