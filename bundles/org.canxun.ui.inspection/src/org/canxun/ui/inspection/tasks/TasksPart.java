package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.calendar.HolidayTable;
import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Tasks as a list and a calendar, and what can be done with one; made by the platform, hence public. */
public class TasksPart implements Searchable {

    private static final int[] WEIGHTS = { 58, 42 };

    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final TaskActions actions;
    private final Navigator navigator;
    private final Locale locale;
    private final Messages messages;
    private final Newest reading = new Newest();
    private final ChosenTask task = new ChosenTask();
    private Author author;
    private TasksModel model;
    private ListTable<TaskLine> list;
    private CalendarPane calendar;
    private TaskPane pane;
    private Combo scope;
    private boolean visited;

    @Inject
    public TasksPart(Workspace workspace, Codes codes, Work work, TaskActions actions, Navigator navigator,
            UserLocale locale, @Translation Messages messages) {
        this.workspace = workspace;
        this.codes = codes;
        this.work = work;
        this.actions = actions;
        this.navigator = navigator;
        this.locale = locale.value();
        this.messages = messages;
        model = new TasksModel("", LocalDate.now());
    }

    /** What the page shows, read in one go. */
    private record Page(List<TaskLine> lines, List<HolidayTable> holidays) {}

    @PostConstruct
    void build(Composite parent, ListTables lists) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        list = lists.create(left, "tasks", TaskColumns.of(messages, words()), line -> line.row().id(),
                messages.tasks_empty);
        list.name(messages.tasks_title);
        list.onSelect(rows -> selected(rows.size() == 1 ? rows.get(0).row().id() : ""));
        scope(list.tools());
        var make = Css.style(new Button(list.tools(), SWT.PUSH), Css.PRIMARY);
        make.setText(messages.tasks_new);
        make.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (author != null) {
                actions.make(author, List.of());
            }
        }));
        var right = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        calendar = new CalendarPane(right, model, messages, locale, this::narrowed);
        pane = new TaskPane(right, messages, this::take, navigator);
        list.onOpen(this::open);
        sash.setWeights(WEIGHTS);
        load();
    }

    private TaskWords words() {
        return new TaskWords(messages, codes, locale, model.today());
    }

    private void scope(Composite tools) {
        scope = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(scope, messages.scope);
        scope.setItems(messages.scope_MINE, messages.scope_OPEN, messages.scope_ALL);
        scope.select(model.scope().ordinal());
        scope.addListener(SWT.Selection, event -> {
            model.scope(TaskScope.values()[scope.getSelectionIndex()]);
            show();
        });
    }

    /** Whose tasks are mine. */
    @Inject
    void author(@Optional Author newAuthor) {
        author = newAuthor;
        if (newAuthor != null) {
            model.person(newAuthor.personId());
            load();
        }
    }

    private void load() {
        if (list == null) {
            return;
        }
        model.today(LocalDate.now());
        int question = reading.ask();
        work.run(messages.tasks_reading, monitor -> new Page(workspace.tasks().list(model.today()),
                workspace.holidays().tables()), page -> {
                    if (reading.is(question)) {
                        show(page);
                    }
                });
    }

    private void show(Page page) {
        var made = model.lines(page.lines());
        calendar.holidays(page.holidays());
        scope.select(model.scope().ordinal());
        show();
        made.ifPresent(list::select);
    }

    private void show() {
        list.rows(model.shown());
        calendar.show();
    }

    private void narrowed(LocalDate day) {
        model.day(day);
        show();
    }

    /** Told also when the rows were read anew, and the task with them has to be. */
    private void selected(String taskId) {
        if (task.choose(taskId)) {
            pane.enable(false);
        }
        read();
    }

    private void read() {
        var id = task.id();
        int question = task.ask();
        if (id.isEmpty()) {
            pane.clear();
            return;
        }
        work.run(messages.task_reading, monitor -> workspace.tasks().get(id), read -> {
            if (task.read(question, read)) {
                show(read);
            }
        }, failure -> {
            if (task.unreadable(question)) {
                pane.clear();
            }
        });
    }

    private void show(TaskView read) {
        pane.show(read, words(), task.ready());
        if (task.takeFocus()) {
            pane.focus();
        }
    }

    /** Enter leads to the step that the task waits for; in the filter, where its row is not selected yet, too. */
    private void open(TaskLine line) {
        if (!line.row().id().equals(task.id())) {
            list.select(line.row().id());
        }
        if (task.focus()) {
            pane.focus();
        }
    }

    /** One step at a time: a double click does not take it twice. */
    private void take(TaskView of, TaskStep step) {
        if (author != null && task.ready() && task.begin(of.id())) {
            pane.enable(false);
            actions.run(author, of, step, () -> {
                task.ended(of.id());
                read();
            });
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.TASK) String taskId) {
        model.changed(taskId);
        load();
    }

    @Inject
    @Optional
    void inspected(@UIEventTopic(Topics.INSPECTION) String inspectionId) {
        load();
    }

    @Focus
    void focus() {
        if (visited) {
            load();
        }
        visited = true;
        list.focusTable();
    }

    @Override
    public void focusSearch() {
        list.focusFilter();
    }
}
