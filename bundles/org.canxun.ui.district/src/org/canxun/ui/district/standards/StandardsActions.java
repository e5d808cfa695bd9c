package org.canxun.ui.district.standards;

import java.text.MessageFormat;
import java.util.Optional;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.ui.Notices;
import org.canxun.ui.SerialWork;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Pages;
import org.canxun.ui.district.Topics;
import org.canxun.ui.district.publish.Publishing;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Does what is asked for in the list of checklists. */
@Creatable
final class StandardsActions {

    private final IEclipseContext context;
    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final SerialWork recorder;
    private final Notices notices;
    private final IEventBroker events;
    private final Pages pages;
    private final Publishing publishing;
    private final Exporting exports;
    private final UserLocale locale;
    private final Messages messages;

    @Inject
    StandardsActions(IEclipseContext context, Workspace workspace, Codes codes, Work work, SerialWork recorder,
            Notices notices, IEventBroker events, Pages pages, Publishing publishing, Exporting exports,
            UserLocale locale,
            @Translation Messages messages) {
        this.context = context;
        this.workspace = workspace;
        this.codes = codes;
        this.work = work;
        this.recorder = recorder;
        this.notices = notices;
        this.events = events;
        this.pages = pages;
        this.publishing = publishing;
        this.exports = exports;
        this.locale = locale;
        this.messages = messages;
    }

    void run(Action action, Shell shell, StandardsModel model) {
        switch (action) {
            case CREATE -> create(shell, model);
            case REVISE -> model.single().ifPresent(this::revise);
            case EDIT -> model.single().ifPresent(this::open);
            case IMPORT -> importFile(shell, model);
            case EXPORT -> model.single().ifPresent(row -> exports.ask(shell, row));
            case COMPARE -> model.compared().ifPresent(pair -> pages.compare(pair.before().id(), pair.after().id(),
                    messages.difference_title));
            case PUBLISH -> model.single().ifPresent(draft -> publishing.publish(shell, draft.id(),
                    issue -> pages.write(draft, Optional.of(issue))));
            case WITHDRAW -> model.single().ifPresent(row -> withdraw(shell, row));
            case DISCARD -> model.single().ifPresent(row -> discard(shell, row));
        }
    }

    private Author author() {
        return context.get(Author.class);
    }

    private void open(TemplateRow row) {
        if (row.state() == TemplateState.DRAFT) {
            pages.write(row, Optional.empty());
        } else {
            pages.read(row);
        }
    }

    private void create(Shell shell, StandardsModel list) {
        var model = new NewTemplateModel(list.codes(), codes.agencies());
        if (new NewTemplateDialog(shell, model, messages).open() == Window.OK) {
            var author = author();
            recorder.record(() -> workspace.templateDrafts().create(author, model.code(), model.title(),
                    model.agencyCode(), model.kind()), this::begun);
        }
    }

    private void revise(TemplateRow row) {
        var author = author();
        recorder.record(() -> workspace.templateDrafts().revise(author, row.id()), this::begun);
    }

    private void begun(TemplateRow draft) {
        events.post(Topics.TEMPLATES, draft.id());
        pages.write(draft, Optional.empty());
    }

    private void importFile(Shell shell, StandardsModel list) {
        var dialog = new ImportDialog(shell, new ImportModel(), list.codes(), workspace, codes, work, locale,
                messages);
        if (dialog.open() == Window.OK) {
            var author = author();
            var asked = dialog.model().asked().orElseThrow();
            work.run(messages.import_running, monitor -> workspace.templateDrafts().importFile(author, asked.file(),
                    asked.code(), asked.title(), asked.agencyCode()), this::begun);
        }
    }

    private void withdraw(Shell shell, TemplateRow row) {
        var dialog = new WithdrawDialog(shell, row, messages);
        if (dialog.open() == Window.OK) {
            var author = author();
            var reason = dialog.reason();
            recorder.record(() -> {
                workspace.templateDrafts().withdraw(author, row.id(), reason);
                return row;
            }, done -> told(done, messages.withdraw_done));
        }
    }

    private void discard(Shell shell, TemplateRow row) {
        if (new DiscardDialog(shell, row, messages).open() == Window.OK) {
            var author = author();
            recorder.record(() -> {
                workspace.templateDrafts().discard(author, row.id());
                return row;
            }, done -> {
                pages.close(done.id());
                told(done, messages.discard_done);
            });
        }
    }

    private void told(TemplateRow row, String words) {
        events.post(Topics.TEMPLATES, row.id());
        notices.tell(MessageFormat.format(words, row.title(), row.version()));
    }
}
