package org.canxun.ui.inspection.tasks;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A month to move in by arrow keys; Enter narrows the list to a day. */
final class MonthGrid {

    private static final int PAD = 4;
    private static final int CHARS = 6;

    private final MonthModel model;
    private final Messages messages;
    private final Locale locale;
    private final Consumer<LocalDate> choose;
    private final Runnable changed;
    private final Canvas canvas;
    private Optional<LocalDate> chosen = Optional.empty();

    MonthGrid(Composite parent, MonthModel model, Messages messages, Locale locale, Consumer<LocalDate> choose,
            Runnable changed) {
        this.changed = changed;
        this.model = model;
        this.messages = messages;
        this.locale = locale;
        this.choose = choose;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return size(width);
            }
        };
        Css.style(canvas, Css.SHEET);
        Access.name(canvas, this::name);
        Access.picture(canvas);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    /** @param day that the list is narrowed to */
    void show(Optional<LocalDate> day) {
        chosen = day;
        canvas.redraw();
    }

    private String name() {
        var day = model.focus();
        var load = model.load(day);
        var words = MessageFormat.format(messages.month_day,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day), load.tasks());
        return words + (load.overdue() > 0 ? MessageFormat.format(messages.month_overdue, load.overdue()) : "")
                + switch (model.mark(day)) {
                    case OFF -> messages.month_off_spoken;
                    case WORKED -> messages.month_worked_spoken;
                    case NONE -> "";
                };
    }

    private void moved() {
        Access.renamed(canvas);
        changed.run();
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> model.days(-1);
            case SWT.ARROW_RIGHT -> model.days(1);
            case SWT.ARROW_UP -> model.days(-MonthModel.DAYS);
            case SWT.ARROW_DOWN -> model.days(MonthModel.DAYS);
            case SWT.PAGE_UP -> model.months(-1);
            case SWT.PAGE_DOWN -> model.months(1);
            case SWT.HOME -> model.today();
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose.accept(model.focus());
            default -> {
                return;
            }
        }
        moved();
    }

    private void clicked(Event event) {
        canvas.setFocus();
        var cells = model.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cell(i).contains(event.x, event.y)) {
                model.focus(cells.get(i));
                choose.accept(cells.get(i));
                moved();
                return;
            }
        }
    }

    private Point size(int width) {
        var gc = new GC(canvas);
        gc.setFont(canvas.getFont());
        int line = gc.getFontMetrics().getHeight();
        int chars = gc.stringExtent("0".repeat(CHARS)).x;
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? MonthModel.DAYS * (chars + PAD) : width,
                (line + 2 * PAD) * (MonthModel.WEEKS + 1));
    }

    private Rectangle cell(int index) {
        var area = canvas.getClientArea();
        int rows = MonthModel.WEEKS + 1;
        int column = index % MonthModel.DAYS;
        int row = index / MonthModel.DAYS + 1;
        int left = area.width * column / MonthModel.DAYS;
        int top = area.height * row / rows;
        return new Rectangle(left, top, area.width * (column + 1) / MonthModel.DAYS - left,
                area.height * (row + 1) / rows - top);
    }

    private void paint(Event event) {
        var gc = event.gc;
        gc.setForeground(Palette.of(canvas, Tone.MUTED));
        for (var day : DayOfWeek.values()) {
            var place = cell(day.ordinal());
            gc.drawString(day.getDisplayName(TextStyle.NARROW, locale), place.x + PAD, PAD, true);
        }
        var cells = model.cells();
        for (int i = 0; i < cells.size(); i++) {
            paint(gc, cells.get(i), cell(i));
        }
    }

    /** With what is announced of the day, where there is room: it is said of the day in focus in any case. */
    private String number(GC gc, LocalDate day, int room) {
        var number = Integer.toString(day.getDayOfMonth());
        var marked = number + switch (model.mark(day)) {
            case OFF -> messages.month_off;
            case WORKED -> messages.month_worked;
            case NONE -> "";
        };
        return gc.stringExtent(marked).x <= room ? marked : number;
    }

    private void paint(GC gc, LocalDate day, Rectangle place) {
        if (chosen.filter(day::equals).isPresent()) {
            gc.setBackground(Palette.of(canvas, Tone.WASH));
            gc.fillRectangle(place);
        }
        gc.setForeground(model.isToday(day) ? Palette.of(canvas, Tone.ACCENT)
                : model.inMonth(day) ? canvas.getForeground() : Palette.of(canvas, Tone.MUTED));
        var load = model.load(day);
        // A sign beside the colour for those who see none.
        var count = load.tasks() == 0 ? "" : load.overdue() > 0 ? load.tasks() + "!" : Integer.toString(load.tasks());
        var number = number(gc, day, place.width - gc.stringExtent(count).x - 3 * PAD);
        gc.drawString(number, place.x + PAD, place.y + PAD, true);
        if (model.isToday(day)) {
            int line = gc.getFontMetrics().getHeight();
            gc.drawLine(place.x + PAD, place.y + PAD + line, place.x + PAD + gc.stringExtent(number).x,
                    place.y + PAD + line);
        }
        if (!count.isEmpty()) {
            gc.setForeground(Palette.of(canvas, load.overdue() > 0 ? Tone.BAD : Tone.ACCENT));
            gc.drawString(count, place.x + place.width - PAD - gc.stringExtent(count).x, place.y + PAD, true);
        }
        if (day.equals(model.focus())) {
            gc.setForeground(Palette.of(canvas, canvas.isFocusControl() ? Tone.ACCENT : Tone.LINE));
            gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
            if (canvas.isFocusControl()) {
                gc.drawRectangle(place.x + 1, place.y + 1, place.width - 3, place.height - 3);
            }
        }
    }
}
