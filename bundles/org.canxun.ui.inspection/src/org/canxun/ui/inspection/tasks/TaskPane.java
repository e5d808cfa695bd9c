package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.Navigator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One task: how it stands, what can be done, what it lacks, who goes, and what happened. */
final class TaskPane {

    private static final int INDENT = 12;
    /** Narrow, so that words wrap and never widen the page. */
    private static final int LEAST_WIDTH = 120;

    private final Messages messages;
    private final BiConsumer<TaskView, TaskStep> run;
    private final Navigator navigator;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final Label none;
    private final Label site;
    private final Label head;
    private final Text facts;
    private final Composite bar;
    private final Text obstacles;
    private final Label team;
    private final Text members;
    private final Label happened;
    private final Text events;
    private final List<Button> buttons = new ArrayList<>();

    TaskPane(Composite parent, Messages messages, BiConsumer<TaskView, TaskStep> run, Navigator navigator) {
        this.messages = messages;
        this.run = run;
        this.navigator = navigator;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        body = Css.style(new Composite(scroller, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(INDENT, 8).spacing(6, 4).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> fit());
        none = label(Css.MUTED);
        site = label(Css.HEADING);
        head = label(Css.SECTION);
        facts = text(messages.task_facts, Css.FACT);
        bar = Css.style(new Composite(body, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        obstacles = text(messages.task_obstacles, Css.ATTENTION);
        team = label(Css.SECTION);
        members = text(messages.task_team, Css.FACT);
        happened = label(Css.SECTION);
        events = text(messages.task_events, Css.FACT);
        clear();
    }

    void clear() {
        empty();
        for (var label : List.of(site, head, team, happened)) {
            say(label, "");
        }
        for (var text : List.of(facts, obstacles, members, events)) {
            say(text, List.of());
        }
        say(none, messages.task_none);
        fit();
    }

    /** @param ready whether its steps may be taken now */
    void show(TaskView task, TaskWords words, boolean ready) {
        var hadFocus = buttons.stream().anyMatch(Control::isFocusControl);
        say(none, "");
        say(site, task.siteName());
        say(head, TaskWords.format(messages.task_head, words.kind(task.kind()), words.state(task)));
        say(facts, facts(task, words));
        say(obstacles, task.obstacles().stream().map(obstacle -> "! " + obstacle.text(words.locale())).toList());
        steps(task, words);
        say(team, messages.task_team);
        say(members, task.members().isEmpty() ? List.of(messages.task_team_empty)
                : task.members().stream().map(words::member).toList());
        say(happened, task.events().isEmpty() ? "" : messages.task_events);
        say(events, task.events().stream().map(words::event).toList());
        enable(ready);
        fit();
        if (hadFocus || ready && bar.isFocusControl()) {
            focus();
        }
    }

    private List<String> facts(TaskView task, TaskWords words) {
        return Stream.of(TaskWords.format(messages.task_days,
                task.plannedOn().map(LocalDate::toString).orElse(messages.unplanned), task.dueOn(),
                words.agencies(task.agencies())),
                task.basis().isEmpty() ? "" : TaskWords.format(messages.task_basis, task.basis()),
                task.planName().isEmpty() ? "" : TaskWords.format(messages.task_plan, task.planName()),
                task.drawId().isPresent() ? messages.task_drawn : "").filter(line -> !line.isEmpty()).toList();
    }

    /** The step that the task waits for, when there is one. */
    void focus() {
        if (!buttons.isEmpty()) {
            buttons.get(0).setFocus();
        }
    }

    /** Steps that must not be taken now cannot be pressed; the keyboard waits beside them. */
    void enable(boolean enabled) {
        var hadFocus = buttons.stream().anyMatch(Control::isFocusControl);
        if (hadFocus && !enabled) {
            bar.forceFocus();
        }
        buttons.forEach(button -> Css.enable(button, enabled));
    }

    private void steps(TaskView task, TaskWords words) {
        empty();
        var next = NextStep.of(task);
        next.ifPresent(step -> Css.style(button(words.step(step), () -> run.accept(task, step)), Css.PRIMARY));
        task.visits().forEach(visit -> button(messages.task_open_visit,
                () -> navigator.openInspection(visit, task.siteName())));
        task.steps().stream().filter(step -> next.filter(step::equals).isEmpty())
                // Naming the team asks as well.
                .filter(step -> step != TaskStep.RECUSAL || !task.steps().contains(TaskStep.TEAM))
                .forEach(step -> button(words.step(step), () -> run.accept(task, step)));
        button(messages.task_open_site, () -> navigator.openSite(task.siteId(), task.siteName()));
    }

    private Button button(String text, Runnable pressed) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        buttons.add(button);
        return button;
    }

    private void empty() {
        buttons.forEach(Button::dispose);
        buttons.clear();
    }

    private Label label(String style) {
        var label = Css.style(new Label(body, SWT.WRAP), style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /** Words to read and copy, which the keyboard reaches and moves in. */
    private Text text(String name, String style) {
        var text = Css.style(new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), style);
        Access.name(text, name);
        Access.leaveByTab(text);
        text.addListener(SWT.KeyUp, event -> follow(text));
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Scrolls to the line the keyboard is on. */
    private void follow(Text text) {
        int top = text.getLocation().y + text.getCaretLocation().y;
        int bottom = top + text.getLineHeight();
        var origin = scroller.getOrigin();
        int height = scroller.getClientArea().height;
        if (top < origin.y || bottom > origin.y + height) {
            scroller.setOrigin(origin.x, top < origin.y ? top : bottom - height);
        }
    }

    private static void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        show(label, !words.isEmpty());
    }

    /** Who reads it keeps their place when nothing of it is new. */
    private static void say(Text text, List<String> lines) {
        var words = String.join("\n", lines);
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        show(text, !words.isEmpty());
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void fit() {
        body.layout(true, true);
        scroller.setMinSize(body.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
    }
}
