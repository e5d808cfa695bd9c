package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
import org.canxun.core.task.Tasks.Notice;
import org.canxun.ui.Notices;
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

    void run(Author author, TaskView task, TaskStep step) {
        switch (step) {
            case APPROVE -> approve(author, task);
            case NOTIFY -> notice(author, task);
            case TEAM -> team(author, task);
            case RECUSAL -> recusals(author, task);
            case ASSIGN -> write(task, step, tasks -> tasks.assign(author, task.id()));
            case CHECK_OUT -> write(task, step, tasks -> tasks.checkOut(author, task.id()));
            case START -> start(author, task);
            case RESCHEDULE -> reschedule(author, task);
            case SUSPEND -> reason(task, step, messages.suspend_title, messages.suspend_guide)
                    .ifPresent(why -> write(task, step, tasks -> tasks.suspend(author, task.id(), why)));
            case RESUME -> write(task, step, tasks -> tasks.resume(author, task.id()));
            case CANCEL -> reason(task, step, messages.cancel_title, messages.cancel_guide)
                    .ifPresent(why -> write(task, step, tasks -> tasks.cancel(author, task.id(), why)));
            case CLOSE -> close(author, task);
        }
    }

    private void write(TaskView task, TaskStep step, Step doing) {
        work.run(TaskWords.format(messages.step_running, words(task).step(step)),
                monitor -> doing.take(workspace.tasks()), after -> events.post(Topics.TASK, after.id()));
    }

    private TaskWords words(TaskView task) {
        return new TaskWords(messages, codes, locale.value(), task.day());
    }

    private void approve(Author author, TaskView task) {
        var dialog = new StepDialog(shell, messages.approve_title,
                TaskWords.format(messages.approve_guide, task.siteName()), messages.approve_ok, messages.cancel,
                List.of(Field.text(WHO, messages.approve_who, messages.approve_who_missing),
                        Field.text(REFERENCE, messages.approve_number, "")));
        if (dialog.open() == Window.OK) {
            write(task, TaskStep.APPROVE, tasks -> tasks.approve(author, task.id(),
                    new Approval(dialog.value(WHO), dialog.value(REFERENCE))));
        }
    }

    private void notice(Author author, TaskView task) {
        var ways = List.of(NoticeWay.values());
        var dialog = new StepDialog(shell, messages.notice_title,
                TaskWords.format(messages.notice_guide, task.siteName()), messages.notice_ok, messages.cancel,
                List.of(new Field(REFERENCE, messages.notice_way, "",
                        ways.stream().map(way -> way.text(locale.value())).toList()),
                        Field.text(WHO, messages.notice_who, messages.notice_who_missing)));
        if (dialog.open() == Window.OK) {
            write(task, TaskStep.NOTIFY, tasks -> tasks.notice(author, task.id(),
                    new Notice(ways.get(Integer.parseInt(dialog.value(REFERENCE))), dialog.value(WHO))));
        }
    }

    private Optional<String> reason(TaskView task, TaskStep step, String title, String guide) {
        var dialog = new StepDialog(shell, title, TaskWords.format(guide, task.siteName()), words(task).step(step),
                messages.cancel, List.of(Field.text(WHO, messages.reason, messages.reason_missing)));
        return dialog.open() == Window.OK ? Optional.of(dialog.value(WHO)) : Optional.empty();
    }

    private void reschedule(Author author, TaskView task) {
        var dialog = new RescheduleDialog(shell, task.siteName(),
                new DaysModel(task.plannedOn(), task.dueOn(), task.day()), !task.steps().contains(TaskStep.APPROVE),
                messages);
        if (dialog.open() == Window.OK) {
            write(task, TaskStep.RESCHEDULE,
                    tasks -> tasks.reschedule(author, task.id(), dialog.days(), dialog.reason()));
        }
    }

    private void team(Author author, TaskView task) {
        work.run(messages.team_reading, monitor -> workspace.people().list(), people -> {
            var model = new TeamModel(task, people, task.day());
            var dialog = new TeamDialog(shell, task.siteName(), model, messages, words(task));
            if (dialog.open() == Window.OK) {
                write(task, TaskStep.TEAM,
                        tasks -> tasks.team(author, task.id(),
                                new NewTeam(model.team(), model.answers(), dialog.reason())));
            }
        });
    }

    /** The team is as it is once the visit has begun; somebody may still have to keep away. */
    private void recusals(Author author, TaskView task) {
        var model = TeamModel.asked(task);
        if (new TeamDialog(shell, task.siteName(), model, messages, words(task)).open() == Window.OK) {
            write(task, TaskStep.RECUSAL, tasks -> {
                for (var answer : model.memberAnswers().entrySet()) {
                    tasks.recusal(author, task.id(), answer.getKey(), answer.getValue());
                }
                return tasks.get(task.id());
            });
        }
    }

    /** A visit that was broken off is not closed without a word. */
    private void close(Author author, TaskView task) {
        var why = task.state() == TaskState.SUSPENDED
                ? reason(task, TaskStep.CLOSE, messages.close_title, messages.close_guide)
                : Optional.of("");
        why.ifPresent(text -> write(task, TaskStep.CLOSE, tasks -> tasks.close(author, task.id(), text)));
    }

    private void start(Author author, TaskView task) {
        work.run(messages.start_running,
                monitor -> workspace.tasks().start(author, task.id(), LocalDate.now(author.zone()), List.of()), id -> {
                    events.post(Topics.TASK, task.id());
                    events.post(Topics.INSPECTION, id);
                    navigator.openInspection(id, task.siteName());
                });
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
        if (new NewTaskDialog(shell, model, messages, locale.value()).open() != Window.OK) {
            return;
        }
        var wish = model.wish();
        work.run(messages.new_running, monitor -> make(author, wish), ids -> {
            events.post(Topics.TASK, ids.isEmpty() ? "" : ids.get(0));
            notices.tell(TaskWords.format(messages.new_made, ids.size(), model.count() - ids.size()));
            navigator.openTasks();
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
