package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.canxun.core.calendar.HolidayTable;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A month, the way to other months, and what is overdue. */
final class CalendarPane {

    private static final int COLUMNS = 5;

    private final TasksModel tasks;
    private final MonthModel month;
    private final MonthGrid grid;
    private final Label title;
    private final Label state;
    private final Messages messages;
    private final Locale locale;
    private List<HolidayTable> holidays = List.of();

    CalendarPane(Composite parent, TasksModel tasks, Messages messages, Locale locale, Consumer<LocalDate> choose) {
        this.tasks = tasks;
        this.messages = messages;
        this.locale = locale;
        month = new MonthModel(tasks.today());
        var area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(12, 8).numColumns(COLUMNS).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        title = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        button(area, messages.month_previous, messages.month_previous_name, () -> month.months(-1));
        button(area, messages.month_today, messages.month_today, month::today);
        button(area, messages.month_next, messages.month_next_name, () -> month.months(1));
        button(area, messages.month_every_day, messages.month_every_day, () -> {
            if (tasks.day().isPresent()) {
                choose.accept(tasks.day().get());
            }
        });
        grid = new MonthGrid(area, month, messages, locale, choose, this::show);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(grid.control());
        state = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(state);
        show();
    }

    private void button(Composite area, String text, String name, Runnable move) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        Access.name(button, name);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            move.run();
            show();
        }));
    }

    void holidays(List<HolidayTable> tables) {
        holidays = tables;
    }

    void show() {
        month.show(tasks.today(), tasks.loads(), holidays);
        title.setText(DateTimeFormatter.ofPattern(messages.month_title, locale).format(month.month()));
        var overdue = tasks.overdue();
        state.setText((tasks.day().isPresent() ? TaskWords.format(messages.month_narrowed, tasks.day().get())
                : messages.month_hint)
                + (overdue > 0 ? TaskWords.format(messages.month_overdue_all, overdue) : ""));
        state.requestLayout();
        grid.show(tasks.day());
    }
}
