package org.canxun.ui.inspection.record;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.port.Draft;
import org.canxun.ui.AuthoredPage;
import org.canxun.ui.BackgroundTask;
import org.canxun.ui.DisplayLater;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Notices;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.inspection.history.HistoryDesk;
import org.canxun.ui.inspection.phrases.PhraseDesk;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.inspection.signing.SigningDesk;
import org.canxun.ui.inspection.survey.SurveyDesk;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.osgi.service.prefs.BackingStoreException;

/** Recording of one inspection. Which one stands in the part's persisted state. */
public class InspectionPart {

    @Inject
    private MPart part;
    @Inject
    private Workspace workspace;
    @Inject
    private Codes codes;
    @Inject
    private Work work;
    @Inject
    private SerialWork recorder;
    @Inject
    private ErrorDoor door;
    @Inject
    private Notices notices;
    @Inject
    private UserLocale locale;
    @Inject
    private UISynchronize ui;
    @Inject
    private WatchFolders folders;
    @Inject
    @Translation
    private Messages messages;

    @Inject
    @Translation
    private org.canxun.ui.inspection.history.Messages historyMessages;

    @Inject
    @Translation
    private org.canxun.ui.inspection.phrases.Messages phraseMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.rectify.Messages rectifyMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.signing.Messages signingMessages;
    @Inject
    @Translation
    private org.canxun.ui.inspection.survey.Messages surveyMessages;

    @Inject
    @Translation
    private org.canxun.ui.inspection.evidence.Messages evidenceMessages;

    private final AuthoredPage<Opened> page = new AuthoredPage<>(this::opening, this::show, this::forget);
    private Composite parent;
    private Optional<RecordingPanel> panel = Optional.empty();
    private Optional<RecordingModel> model = Optional.empty();

    /** Who sits down begins at their own place. */
    @Inject
    void author(@org.eclipse.e4.core.di.annotations.Optional Author author) {
        page.author(author);
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        page.create(composite, work, new AuthoredPage.Texts(messages.opening, messages.open_failed));
    }

    private BackgroundTask<Opened> opening(Author author) {
        var id = Navigator.subject(part, Navigator.INSPECTION);
        return monitor -> {
            var editor = workspace.inspections().open(author, id);
            return new Opened(author, editor, editor.view(), workspace.journal().draft());
        };
    }

    private void forget() {
        panel = Optional.empty();
        model = Optional.empty();
    }

    private void show(Opened opened) {
        var view = opened.view();
        part.setLabel(ItemWords.format(messages.tab, view.siteName(),
                DateTimeFormatter.ofPattern("MM-dd").format(view.visitDate())));
        var model = new RecordingModel(opened.editor(), view, recorder, workspace.journal(),
                new DisplayLater(parent.getDisplay()));
        var news = new PhotoNews(model, messages, locale.value(), notices);
        var desk = new PhotoDesk(model, workspace.vault(), work, ui::asyncExec, news, evidenceMessages);
        var kind = codes.label(Codes.INSPECTION_KIND, view.kind(), locale.value());
        var proposals = new ProposalDesk(model, workspace.indicatorValues(), work, locale.value(), messages);
        var history = new HistoryDesk(workspace.inspections(), view.id(), work, historyMessages);
        var phrases = new PhraseDesk(workspace.phrases(), opened.author(), work, phraseMessages);
        var survey = new SurveyDesk(workspace.inspections(), view.id(), work, locale.value(), surveyMessages);
        var signing = new SigningDesk(model.whole().signatures(), workspace.vault(), work, signingMessages);
        var shown = new RecordingPanel(parent, model,
                new RecordingPanel.Desks(desk, proposals, history, phrases, survey, signing, this::keep),
                new RecordingPanel.Surroundings(kind, codes, messages,
                        new RectifyWords(rectifyMessages, codes, locale.value()),
                        ChosenKeys.read(InstanceScope.INSTANCE), locale.value(), notices));
        shown.control().addListener(SWT.Dispose, event -> model.leaving());
        model.addListener(news);
        watch(opened.author(), model, news, shown.control());
        panel = Optional.of(shown);
        this.model = Optional.of(model);
        parent.requestLayout();
        shown.focus();
        Navigator.takePlace(part).ifPresent(shown::openItem);
        folders.toFront(this);
        readVersions();
        work.run(messages.last_reading, monitor -> workspace.inspections().lastTime(view.id()), shown::lastTime);
        opened.draft().filter(model::restore).ifPresent(draft -> notices.tell(
                ItemWords.format(messages.draft_restored, model.place().map(p -> p.itemCode()).orElse(""))));
    }

    private void keep(Map<String, String> keys) {
        try {
            ChosenKeys.write(InstanceScope.INSTANCE, keys);
        } catch (BackingStoreException e) {
            door.report(e);
        }
    }

    private void watch(Author author, RecordingModel model, PhotoNews news, Composite control) {
        var watch = new PhotoWatch(model, news, new PhotoWatch.World(workspace.vault(), work,
                new DisplayLater(parent.getDisplay()), ui::asyncExec, door, folders::seen,
                () -> folders.inFront(this), folders.importing(), Clock.systemDefaultZone()));
        model.addListener(new WatchDialog(control, watch, news,
                folder -> folders.choose(author, folder, messages.watch_keeping)));
        control.addListener(SWT.Dispose, event -> watch.stop());
        // Nothing is to begin while the program ends, and what is being typed goes to the recorder while there is one.
        Listener closing = event -> {
            watch.pause(true);
            model.leaving();
        };
        Listener going = event -> watch.pause(false);
        var shell = control.getShell();
        shell.addListener(SWT.Close, closing);
        shell.addListener(SWT.Activate, going);
        control.addListener(SWT.Dispose, event -> {
            shell.removeListener(SWT.Close, closing);
            shell.removeListener(SWT.Activate, going);
        });
        WatchFolders.chosen(author).ifPresent(folder -> watch.start(folder, false));
    }

    /** 自动导入照片, from the menu. */
    void watchFolder() {
        model.ifPresent(m -> m.run(Command.WATCH));
    }

    /** Somebody may have published a version in the meantime, here or elsewhere. */
    private void readVersions() {
        model.ifPresent(shown -> work.run(messages.version_reading, monitor -> workspace.templates().current(),
                shown::versions));
    }

    /** Deadlines are counted anew. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void holidays(@UIEventTopic(Topics.HOLIDAYS) String none) {
        model.ifPresent(RecordingModel::refresh);
    }

    @Focus
    void focus() {
        folders.toFront(this);
        panel.ifPresent(shown -> {
            shown.focus();
            Navigator.takePlace(part).ifPresent(shown::openItem);
        });
        readVersions();
    }

    /** What opening an inspection yields. */
    private record Opened(Author author, InspectionEditor editor, InspectionView view, Optional<Draft> draft) {}
}
