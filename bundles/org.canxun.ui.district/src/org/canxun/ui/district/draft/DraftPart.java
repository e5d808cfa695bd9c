package org.canxun.ui.district.draft;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.AuthoredPage;
import org.canxun.ui.BackgroundTask;
import org.canxun.ui.DisplayLater;
import org.canxun.ui.Notices;
import org.canxun.ui.Searchable;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.district.Jumps;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Pages;
import org.canxun.ui.district.publish.Publishing;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;

/** Writing of one draft; which one stands in the part's persisted state. Made by the platform, hence public. */
public class DraftPart implements Jumps, Searchable {

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
    private UserLocale locale;
    @Inject
    private Pages pages;
    @Inject
    private Publishing publishing;
    @Inject
    private Notices notices;
    @Inject
    @Translation
    private Messages messages;

    private final AuthoredPage<Opened> page = new AuthoredPage<>(this::opening, this::show, this::forget);
    private Composite parent;
    private Optional<EditorPanel> panel = Optional.empty();
    private Optional<EditorModel> model = Optional.empty();

    @Inject
    void author(@org.eclipse.e4.core.di.annotations.Optional Author author) {
        page.author(author);
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        page.create(composite, work, new AuthoredPage.Texts(messages.draft_opening, messages.draft_open_failed));
    }

    private BackgroundTask<Opened> opening(Author author) {
        var id = Pages.subject(part, Pages.TEMPLATE);
        return monitor -> {
            var editor = workspace.templateDrafts().edit(author, id);
            return new Opened(editor, editor.view());
        };
    }

    private void forget() {
        panel = Optional.empty();
        model = Optional.empty();
    }

    private void show(Opened opened) {
        var forms = new Forms(messages, codes, locale.value());
        var made = new EditorModel(opened.editor(), opened.view(), recorder, new DisplayLater(parent.getDisplay()),
                forms);
        var shown = new EditorPanel(parent, made, new TryOutModel(recorder, codes), new EditorPanel.Ways() {

            @Override
            public void compare() {
                made.leave();
                pages.compare(made.view().basedOn(), made.view().id(), messages.difference_title);
            }

            @Override
            public void publish() {
                made.leave();
                if (made.showFlawed()) {
                    notices.tell(messages.publish_flawed);
                    return;
                }
                publishing.publish(parent.getShell(), made.view().id(), made::jump);
            }
        });
        made.addListener(what -> part.setLabel(made.view().content().title()));
        model = Optional.of(made);
        panel = Optional.of(shown);
        parent.requestLayout();
        shown.focus();
        if (part.getTransientData().remove(Pages.ISSUE) instanceof TemplateIssue issue) {
            made.jump(issue);
        }
    }

    @Override
    public void jump(TemplateIssue issue) {
        model.ifPresent(m -> {
            part.getTransientData().remove(Pages.ISSUE);
            m.jump(issue);
        });
    }

    @Override
    public void focusSearch() {
        panel.ifPresent(EditorPanel::focusSearch);
    }

    @Focus
    void focus() {
        panel.ifPresent(EditorPanel::focus);
    }

    /** What opening a draft yields. */
    private record Opened(TemplateEditor editor, DraftView view) {}
}
