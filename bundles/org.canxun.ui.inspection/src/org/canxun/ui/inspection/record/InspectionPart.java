package org.canxun.ui.inspection.record;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;
import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.port.Draft;
import org.canxun.ui.Css;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Notices;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
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

    /** Key of the persisted state that names the inspection. */
    public static final String INSPECTION = "inspection";

    @Inject
    private MPart part;
    @Inject
    private Workspace workspace;
    @Inject
    private Author author;
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

    private Optional<RecordingPanel> panel = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        var waiting = Css.style(new Label(parent, SWT.CENTER), "canxun-empty");
        waiting.setText(messages.opening);
        var id = part.getPersistedState().get(INSPECTION);
        work.run(messages.opening, monitor -> open(id), opened -> {
            if (!parent.isDisposed()) {
                waiting.dispose();
                show(parent, opened);
            }
        }, trouble -> {
            if (!waiting.isDisposed()) {
                waiting.setText(messages.open_failed);
            }
        });
    }

    private Opened open(String id) throws ProblemException {
        var editor = workspace.inspections().open(author, id);
        var view = editor.view();
        var kind = workspace.codes().label(Codes.INSPECTION_KIND, view.kind(), locale.value());
        return new Opened(editor, view, kind, workspace.journal().draft());
    }

    private void show(Composite parent, Opened opened) {
        part.setLabel(opened.view().siteName());
        var recording = new RecordingModel(opened.editor(), opened.view(), recorder, workspace.journal(),
                new DisplayLater(parent));
        var desk = new PhotoDesk(recording, workspace.vault(), work, door, messages);
        var shown = new RecordingPanel(parent, recording, desk, new RecordingPanel.Surroundings(opened.kind(),
                messages, ChosenKeys.read(InstanceScope.INSTANCE), locale.value(), notices));
        shown.control().addListener(SWT.Dispose, event -> recording.leaveText());
        panel = Optional.of(shown);
        parent.requestLayout();
        shown.focus();
        opened.draft().filter(recording::restore)
                .ifPresent(d -> notices.tell(ItemWords.format(messages.draft_restored,
                        recording.place().map(InspectionView.Place::itemCode).orElse(""))));
    }

    @Focus
    void focus() {
        panel.ifPresent(RecordingPanel::focus);
    }

    /** What opening an inspection yields. */
    private record Opened(InspectionEditor editor, InspectionView view, String kind, Optional<Draft> draft) {
    }
}
