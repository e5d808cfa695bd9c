package org.canxun.ui.district.publish;

import java.text.MessageFormat;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Workspace;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.Notices;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Pages;
import org.canxun.ui.district.Topics;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Publishes a draft after showing what that means. */
@Creatable
public final class Publishing {

    private final IEclipseContext context;
    private final Workspace workspace;
    private final SerialWork recorder;
    private final Notices notices;
    private final IEventBroker events;
    private final Pages pages;
    private final UserLocale locale;
    private final Messages messages;

    @Inject
    Publishing(IEclipseContext context, Workspace workspace, SerialWork recorder, Notices notices,
            IEventBroker events, Pages pages, UserLocale locale, @Translation Messages messages) {
        this.context = context;
        this.workspace = workspace;
        this.recorder = recorder;
        this.notices = notices;
        this.events = events;
        this.pages = pages;
        this.locale = locale;
        this.messages = messages;
    }

    /**
     * Asks and publishes, after everything typed so far is stored.
     *
     * @param jump leads to a problem that somebody wants to see
     */
    public void publish(Shell shell, String draftId, Consumer<TemplateIssue> jump) {
        var author = context.get(Author.class);
        if (author == null) {
            return;
        }
        recorder.read(() -> PublishModel.read(workspace, author, draftId), model -> {
            if (!shell.isDisposed()) {
                ask(shell, author, model, jump);
            }
        });
    }

    private void ask(Shell shell, Author author, PublishModel model, Consumer<TemplateIssue> jump) {
        var dialog = new PublishDialog(shell, model, messages, locale.value());
        int answer = dialog.open();
        dialog.chosen().filter(i -> answer == PublishDialog.JUMP).ifPresent(jump);
        if (answer != Window.OK) {
            return;
        }
        var draftId = model.draft().id();
        recorder.record(() -> workspace.templateDrafts().publish(author, draftId), version -> {
            pages.close(draftId);
            events.post(Topics.TEMPLATES, version.id());
            notices.tell(MessageFormat.format(messages.publish_done, version.title(), version.version()));
        });
    }
}
