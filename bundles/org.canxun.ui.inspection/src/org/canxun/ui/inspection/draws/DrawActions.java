package org.canxun.ui.inspection.draws;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.core.draw.Draw;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.inspection.tasks.TaskActions;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Does what is asked for on the page of draws. */
@Creatable
final class DrawActions {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final IEclipseContext context;
    private final Workspace workspace;
    private final Work work;
    private final Notices notices;
    private final IEventBroker events;
    private final Messages messages;
    private final TaskActions tasks;
    private final DrawWords words;

    @Inject
    DrawActions(IEclipseContext context, Workspace workspace, Codes codes, Work work, Notices notices,
            IEventBroker events, UserLocale locale, TaskActions tasks, @Translation Messages messages) {
        this.context = context;
        this.workspace = workspace;
        this.work = work;
        this.notices = notices;
        this.events = events;
        this.messages = messages;
        this.tasks = tasks;
        words = new DrawWords(messages, codes, locale.value());
    }

    /** @param chosen the draw it is about; an action that is about one does nothing without */
    void run(DrawAction action, Shell shell, Optional<CheckedDraw> chosen) {
        switch (action) {
            case CREATE -> create(shell);
            case TASKS -> chosen.ifPresent(row -> tasks(row.draw()));
            case CHECK -> chosen.ifPresent(row -> check(row.draw()));
            case EXPORT -> chosen.ifPresent(row -> export(shell, row.draw()));
            case COPY -> chosen.ifPresent(row -> copy(shell, row));
        }
    }

    private void tasks(Draw draw) {
        var author = context.get(Author.class);
        if (author != null) {
            tasks.makeOfDraw(author, draw.id());
        }
    }

    private void create(Shell shell) {
        var author = context.get(Author.class);
        if (author == null) {
            return;
        }
        work.run(messages.new_reading, monitor -> NewDrawModel.read(workspace, words.codes(), author,
                LocalDate.now(author.zone())), model -> {
                    if (!shell.isDisposed() && !CalmDialog.asking(shell)) {
                        new NewDrawDialog(shell, model, workspace.draws(), work, words, this::drawn).open();
                    }
                });
    }

    private void drawn(Draw draw) {
        events.post(Topics.DRAWS, draw.id());
        notices.tell(DrawWords.say(messages.new_done, draw.sites()));
    }

    private void check(Draw draw) {
        work.run(messages.check_running, monitor -> new CheckedDraw(draw, workspace.draws().check(draw.id())),
                checked -> {
                    notices.tell(new Notice(checked.sound() ? Notice.Kind.DONE : Notice.Kind.ATTENTION,
                            words.minute(draw) + "  " + words.verdict(checked), List.of()));
                    events.post(Topics.DRAWS, "");
                });
    }

    private void export(Shell shell, Draw draw) {
        // A folder that cannot be there yet is one that holds nothing of another day.
        var name = DrawWords.say(messages.export_new_folder, STAMP.format(LocalDateTime.now()));
        new ExportDialog(shell, Path.of(System.getProperty("user.home"), name).toString(), work, messages).ask()
                .ifPresent(folder -> work.run(messages.export_running,
                        monitor -> workspace.draws().export(draw.id(), folder),
                        files -> notices.tell(new Notice(Notice.Kind.DONE,
                                DrawWords.say(messages.export_done, files.size(), folder),
                                List.of(new Choice(messages.export_open_folder,
                                        () -> Program.launch(folder.toString())))))));
    }

    private void copy(Shell shell, CheckedDraw row) {
        var clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[]{ words.copy(row) }, new Transfer[]{ TextTransfer.getInstance() });
        clipboard.dispose();
        notices.tell(messages.copy_done);
    }
}
