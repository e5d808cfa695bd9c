package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.Navigator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One task: how it stands, what it lacks, what can be done, who goes, and what happened. */
final class TaskPane {

    private static final int INDENT = 12;

    private final Messages messages;
    private final BiConsumer<TaskView, TaskStep> run;
    private final Navigator navigator;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final List<Button> buttons = new ArrayList<>();

    TaskPane(Composite parent, Messages messages, BiConsumer<TaskView, TaskStep> run, Navigator navigator) {
        this.messages = messages;
        this.run = run;
        this.navigator = navigator;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        body = Css.style(new Composite(scroller, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(INDENT, 8).spacing(6, 4).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> fit());
        clear();
    }

    void clear() {
        empty();
        line(messages.task_none, Css.MUTED);
        fit();
    }

    void show(TaskView task, TaskWords words) {
        var hadFocus = buttons.stream().anyMatch(Control::isFocusControl);
        empty();
        line(task.siteName(), Css.HEADING);
        line(TaskWords.format(messages.task_head, words.kind(task.kind()), words.state(task)), Css.SECTION);
        line(TaskWords.format(messages.task_days, task.plannedOn().map(LocalDate::toString).orElse(messages.unplanned),
                task.dueOn(), words.agencies(task.agencies())), Css.FACT);
        if (!task.basis().isEmpty()) {
            line(TaskWords.format(messages.task_basis, task.basis()), Css.FACT);
        }
        if (!task.planName().isEmpty()) {
            line(TaskWords.format(messages.task_plan, task.planName()), Css.FACT);
        }
        if (task.drawId().isPresent()) {
            line(messages.task_drawn, Css.FACT);
        }
        task.obstacles().forEach(obstacle -> line("! " + obstacle.text(words.locale()), Css.ATTENTION));
        steps(task, words);
        line(messages.task_team, Css.SECTION);
        if (task.members().isEmpty()) {
            line(messages.task_team_empty, Css.MUTED);
        }
        task.members().forEach(member -> line(words.member(member), Css.FACT));
        if (!task.events().isEmpty()) {
            line(messages.task_events, Css.SECTION);
            task.events().forEach(event -> line(words.event(event), Css.FACT));
        }
        fit();
        if (hadFocus) {
            focus();
        }
    }

    /** The step that the task waits for, when there is one. */
    void focus() {
        if (!buttons.isEmpty()) {
            buttons.get(0).setFocus();
        }
    }

    private void steps(TaskView task, TaskWords words) {
        var bar = Css.style(new Composite(body, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var next = NextStep.of(task);
        next.ifPresent(step -> Css.style(button(bar, words.step(step), () -> run.accept(task, step)), Css.PRIMARY));
        task.visits().forEach(visit -> button(bar, messages.task_open_visit,
                () -> navigator.openInspection(visit, task.siteName())));
        task.steps().stream().filter(step -> next.filter(step::equals).isEmpty())
                // Naming the team asks as well.
                .filter(step -> step != TaskStep.RECUSAL || !task.steps().contains(TaskStep.TEAM))
                .forEach(step -> button(bar, words.step(step), () -> run.accept(task, step)));
        button(bar, messages.task_open_site, () -> navigator.openSite(task.siteId(), task.siteName()));
    }

    private Button button(Composite bar, String text, Runnable pressed) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        buttons.add(button);
        return button;
    }

    private void line(String text, String style) {
        var line = Css.style(new Label(body, SWT.WRAP), style);
        line.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    private void empty() {
        buttons.clear();
        for (var child : body.getChildren()) {
            child.dispose();
        }
    }

    private void fit() {
        body.layout(true, true);
        scroller.setMinSize(body.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
    }
}
