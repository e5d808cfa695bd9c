package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.task.NoticeWay;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.Tasks;
import org.canxun.core.task.Tasks.Approval;
import org.canxun.core.task.Tasks.NewTeam;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.inspection.tasks.NewTaskModel.Wish;
import org.canxun.ui.inspection.tasks.StepDialog.Field;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Does to a task what a person asks for, after asking back what it needs. On the UI thread. */
@Creatable
public final class TaskActions {

    private static final String WHO = "who";
    private static final String REFERENCE = "reference";

    private final Shell shell;
    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final Notices notices;
    private final Navigator navigator;
    private final IEventBroker events;
    private final UserLocale locale;
    private final Messages messages;

    @Inject
    TaskActions(Shell shell, Workspace workspace, Codes codes, Work work, Notices notices, Navigator navigator,
            IEventBroker events, UserLocale locale, @Translation Messages messages) {
        this.shell = shell;
        this.workspace = workspace;
        this.codes = codes;
        this.work = work;
        this.notices = notices;
        this.navigator = navigator;
        this.events = events;
        this.locale = locale;
        this.messages = messages;
    }

    /** A step that yields how the task stands afterwards. */
    @FunctionalInterface
    private interface Step {
        TaskView take(Tasks tasks) throws ProblemException;
    }

    /** @param over told once, when the step was taken, could not be taken or was given up */
    void run(Author author, TaskView task, TaskStep step, Runnable over) {
        var id = task.id();
        switch (step) {
            case APPROVE -> approve(author, task, over);
            case NOTIFY -> notice(author, task, over);
            case TEAM -> team(author, task, over);
            case RECUSAL -> recusals(author, task, over);
            case ASSIGN -> write(new Doing(task, step, tasks -> tasks.assign(author, id), over));
            case CHECK_OUT -> write(new Doing(task, step, tasks -> tasks.checkOut(author, id), over));
            case START -> start(author, task, over);
            case RESCHEDULE -> reschedule(author, task, over);
            case SUSPEND -> {
                var why = reason(task, step, messages.suspend_title, messages.suspend_guide);
                ask(why, new Doing(task, step, tasks -> tasks.suspend(author, id, why.value(WHO)), over));
            }
            case RESUME -> write(new Doing(task, step, tasks -> tasks.resume(author, id), over));
            case CANCEL -> {
                var why = reason(task, step, messages.cancel_title, messages.cancel_guide);
                ask(why, new Doing(task, step, tasks -> tasks.cancel(author, id, why.value(WHO)), over));
            }
            case CLOSE -> close(author, task, over);
        }
    }

    /** A step to take. @param over told when nothing comes of it any more */
    private record Doing(TaskView task, TaskStep step, Step work, Runnable over) {}

    /** Asks until it is done or given up: what was entered is not lost when it cannot be done. */
    private void ask(Window dialog, Doing doing) {
        if (dialog.open() == Window.OK) {
            write(doing, failure -> {
                tellOver(failure);
                ask(dialog, doing);
            });
        } else {
            doing.over().run();
        }
    }

    /** The window has told it, but the dialog that opens once more covers it: it is told there, too. */
    private void tellOver(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            notices.tell(new Notice(Notice.Kind.ATTENTION, problem.text(locale.value()), List.of()));
        }
    }

    /** A step that asks nothing. */
    private void write(Doing doing) {
        write(doing, failure -> doing.over().run());
    }

    /** What cannot be done may be refused because somebody else did it: then the lists are old, too. */
    private void write(Doing doing, Consumer<Throwable> failed) {
        work.run(TaskWords.format(messages.step_running, words(doing.task()).step(doing.step())),
                monitor -> doing.work().take(workspace.tasks()), after -> {
                    events.post(Topics.TASK, after.id());
                    doing.over().run();
                }, failure -> {
                    events.post(Topics.TASK, doing.task().id());
                    failed.accept(failure);
                }, doing.over());
    }

    private TaskWords words(TaskView task) {
        return new TaskWords(messages, codes, locale.value(), task.day());
    }

    private void approve(Author author, TaskView task, Runnable over) {
        var dialog = new StepDialog(shell, messages.approve_title,
                TaskWords.format(messages.approve_guide, task.siteName()), messages.approve_ok, messages.cancel,
                List.of(Field.text(WHO, messages.approve_who, messages.approve_who_missing),
                        Field.text(REFERENCE, messages.approve_number, "")));
        ask(dialog, new Doing(task, TaskStep.APPROVE, tasks -> tasks.approve(author, task.id(),
                new Approval(dialog.value(WHO), dialog.value(REFERENCE))), over));
    }

    private void notice(Author author, TaskView task, Runnable over) {
        var ways = List.of(NoticeWay.values());
        var dialog = new StepDialog(shell, messages.notice_title,
                TaskWords.format(messages.notice_guide, task.siteName()), messages.notice_ok, messages.cancel,
                List.of(new Field(REFERENCE, messages.notice_way, "",
                        ways.stream().map(way -> way.text(locale.value())).toList()),
                        Field.text(WHO, messages.notice_who, messages.notice_who_missing)));
        ask(dialog, new Doing(task, TaskStep.NOTIFY, tasks -> tasks.notice(author, task.id(),
                new Tasks.Notice(ways.get(Integer.parseInt(dialog.value(REFERENCE))), dialog.value(WHO))), over));
    }

    private StepDialog reason(TaskView task, TaskStep step, String title, String guide) {
        return new StepDialog(shell, title, TaskWords.format(guide, task.siteName()), words(task).step(step),
                messages.cancel, List.of(Field.text(WHO, messages.reason, messages.reason_missing)));
    }

    private void reschedule(Author author, TaskView task, Runnable over) {
        var dialog = new RescheduleDialog(shell, task.siteName(),
                new DaysModel(task.plannedOn(), task.dueOn(), task.day()), !task.steps().contains(TaskStep.APPROVE),
                messages);
        ask(dialog, new Doing(task, TaskStep.RESCHEDULE,
                tasks -> tasks.reschedule(author, task.id(), dialog.days(), dialog.reason()), over));
    }

    private void team(Author author, TaskView task, Runnable over) {
        work.run(messages.team_reading, monitor -> workspace.people().list(), people -> {
            var model = new TeamModel(task, people, task.day());
            var dialog = new TeamDialog(shell, task.siteName(), model, messages, words(task));
            ask(dialog, new Doing(task, TaskStep.TEAM, tasks -> tasks.team(author, task.id(),
                    new NewTeam(model.team(), model.answers(), dialog.reason())), over));
        }, failure -> over.run(), over);
    }

    /** The team is as it is once the visit has begun; somebody may still have to keep away. */
    private void recusals(Author author, TaskView task, Runnable over) {
        var model = TeamModel.asked(task);
        ask(new TeamDialog(shell, task.siteName(), model, messages, words(task)),
                new Doing(task, TaskStep.RECUSAL, tasks -> {
                    for (var answer : model.memberAnswers().entrySet()) {
                        tasks.recusal(author, task.id(), answer.getKey(), answer.getValue());
                    }
                    return tasks.get(task.id());
                }, over));
    }

    /** A visit that was broken off is not closed without a word. */
    private void close(Author author, TaskView task, Runnable over) {
        if (task.state() != TaskState.SUSPENDED) {
            write(new Doing(task, TaskStep.CLOSE, tasks -> tasks.close(author, task.id(), ""), over));
            return;
        }
        var why = reason(task, TaskStep.CLOSE, messages.close_title, messages.close_guide);
        ask(why, new Doing(task, TaskStep.CLOSE, tasks -> tasks.close(author, task.id(), why.value(WHO)), over));
    }

    private void start(Author author, TaskView task, Runnable over) {
        work.run(messages.start_running,
                monitor -> workspace.tasks().start(author, task.id(), LocalDate.now(author.zone()), List.of()), id -> {
                    events.post(Topics.TASK, task.id());
                    events.post(Topics.INSPECTION, id);
                    over.run();
                    navigator.openInspection(id, task.siteName());
                }, failure -> {
                    events.post(Topics.TASK, task.id());
                    over.run();
                }, over);
    }

    /** Makes tasks, with these sites ticked already. */
    void make(Author author, Collection<String> siteIds) {
        work.run(messages.new_reading,
                monitor -> new NewTaskModel(workspace.lists().sites(), codes, workspace.templates().current().stream()
                        .map(TemplateRow::agencyCode).toList(), LocalDate.now(author.zone())),
                model -> {
                    model.choose(siteIds);
                    make(author, model);
                });
    }

    /** Makes the tasks of a draw. */
    public void makeOfDraw(Author author, String drawId) {
        work.run(messages.new_reading, monitor -> NewTaskModel.of(workspace.draws().get(drawId),
                workspace.lists().sites(), codes, LocalDate.now(author.zone())), model -> make(author, model));
    }

    private void make(Author author, NewTaskModel model) {
        // A button that was pressed twice reads twice, and asks once.
        if (CalmDialog.asking(shell) || new NewTaskDialog(shell, model, messages, locale.value()).open() != Window.OK) {
            return;
        }
        var wish = model.wish();
        work.run(messages.new_running, monitor -> make(author, wish), ids -> {
            notices.tell(TaskWords.format(messages.new_made, ids.size(), model.count() - ids.size()));
            // Before the page is told what was made, it has to be there.
            navigator.openTasks();
            events.post(Topics.TASK, ids.isEmpty() ? "" : ids.get(0));
        }, failure -> {
            tellOver(failure);
            make(author, model);
        });
    }

    private List<String> make(Author author, Wish wish) throws ProblemException {
        var tasks = workspace.tasks();
        if (wish instanceof Wish.Single single) {
            return List.of(tasks.create(author, single.siteId(), single.task()));
        }
        var made = wish instanceof Wish.Plan plan ? tasks.plan(author, plan.plan(), plan.siteIds())
                : tasks.fromDraw(author, ((Wish.Drawn) wish).drawId(), ((Wish.Drawn) wish).tasks());
        return made.taskIds();
    }
}
