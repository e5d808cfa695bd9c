package org.canxun.ui.inspection.record;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.port.Draft;
import org.canxun.ui.Css;
import org.canxun.ui.DisplayLater;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Notices;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Navigator;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

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
    @Translation
    private Messages messages;

    private Author author;
    private Composite parent;
    private Optional<RecordingPanel> panel = Optional.empty();
    private Optional<RecordingModel> model = Optional.empty();

    /** Somebody else sits down: what follows is recorded in their name, from their own place. */
    @Inject
    void author(@org.eclipse.e4.core.di.annotations.Optional Author newAuthor) {
        var changed = newAuthor != null && !newAuthor.equals(author);
        author = newAuthor;
        if (changed && parent != null && !parent.isDisposed()) {
            for (var child : parent.getChildren()) {
                child.dispose();
            }
            load();
        }
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        if (author != null) {
            load();
        }
    }

    private void load() {
        panel = Optional.empty();
        model = Optional.empty();
        var waiting = Css.style(new Label(parent, SWT.CENTER), "canxun-empty");
        waiting.setText(messages.opening);
        parent.requestLayout();
        var id = Navigator.subject(part, Navigator.INSPECTION);
        var opener = author;
        work.run(messages.opening, monitor -> open(opener, id), opened -> {
            // Gone when the part was closed, or when somebody else sat down in the meantime.
            if (!waiting.isDisposed()) {
                waiting.dispose();
                show(opened);
            }
        }, trouble -> {
            if (!waiting.isDisposed()) {
                waiting.setText(messages.open_failed);
            }
        });
    }

    private Opened open(Author opener, String id) throws ProblemException {
        var editor = workspace.inspections().open(opener, id);
        return new Opened(editor, editor.view(), workspace.journal().draft());
    }

    private void show(Opened opened) {
        var view = opened.view();
        part.setLabel(ItemWords.format(messages.tab, view.siteName(),
                DateTimeFormatter.ofPattern("MM-dd").format(view.visitDate())));
        var model = new RecordingModel(opened.editor(), view, recorder, workspace.journal(),
                new DisplayLater(parent.getDisplay()));
        var desk = new PhotoDesk(model, workspace.vault(), work, door, messages);
        var kind = codes.label(Codes.INSPECTION_KIND, view.kind(), locale.value());
        var proposals = new ProposalDesk(model, workspace.indicatorValues(), work, locale.value(), messages);
        var shown = new RecordingPanel(parent, model, desk, proposals,
                new RecordingPanel.Surroundings(kind, codes, messages,
                        ChosenKeys.read(InstanceScope.INSTANCE), locale.value(), notices));
        shown.control().addListener(SWT.Dispose, event -> model.leaving());
        panel = Optional.of(shown);
        this.model = Optional.of(model);
        parent.requestLayout();
        shown.focus();
        readVersions();
        work.run(messages.last_reading, monitor -> workspace.inspections().lastTime(view.id()), shown::lastTime);
        opened.draft().filter(model::restore).ifPresent(draft -> notices.tell(
                ItemWords.format(messages.draft_restored, model.place().map(p -> p.itemCode()).orElse(""))));
    }

    /** Somebody may have published a version in the meantime, here or elsewhere. */
    private void readVersions() {
        model.ifPresent(shown -> work.run(messages.version_reading, monitor -> workspace.templates().current(),
                shown::versions));
    }

    @Focus
    void focus() {
        panel.ifPresent(RecordingPanel::focus);
        readVersions();
    }

    /** What opening an inspection yields. */
    private record Opened(InspectionEditor editor, InspectionView view, Optional<Draft> draft) {}
}
