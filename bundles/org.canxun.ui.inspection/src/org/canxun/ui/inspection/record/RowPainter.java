package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints the rows of the item list: two lines an item, one line a section. */
final class RowPainter {

    /** Columns of the table. */
    static final int CODE = 0;
    static final int TEXT = 1;
    static final int VALUE = 2;
    static final int ANSWER = 3;
    static final int MARKS = 4;

    private static final int PAD = 10;
    private static final int LEAST_HEIGHT = 32;
    private static final int BAR = 4;
    private static final int MOST_WRAPPED = 500;

    private final Table table;
    private final ItemWords words;
    private final Map<String, List<String>> wrapped = new HashMap<>();
    private int itemHeight = LEAST_HEIGHT;

    RowPainter(Table table, ItemWords words) {
        this.table = table;
        this.words = words;
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** Chinese faces come with much leading, which two-line rows do better without. */
    static int line(GC gc) {
        return gc.getFontMetrics().getHeight() * 7 / 8;
    }

    private void measure(Event event) {
        int line = line(event.gc);
        if (row(event) instanceof Row.Section) {
            event.height = Math.max(LEAST_HEIGHT, line + PAD);
        } else {
            itemHeight = Math.max(LEAST_HEIGHT, 2 * line + PAD);
            event.height = itemHeight;
        }
    }

    /** How high the row of an item is, once one was measured. */
    int itemHeight() {
        return itemHeight;
    }

    /** Background, selection and the line below; the platform's own selection hides the colours of the answers. */
    private void erase(Event event) {
        if (row(event) == null) {
            return;
        }
        var selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
        var gc = event.gc;
        gc.setBackground(selected ? tone(Tone.WASH) : table.getBackground());
        gc.fillRectangle(event.x, event.y, event.width, event.height);
        if (selected && event.index == CODE) {
            gc.setBackground(tone(table.isFocusControl() ? Tone.ACCENT : Tone.MUTED));
            gc.fillRectangle(event.x, event.y, BAR, event.height);
        }
        int bottom = event.y + event.height - 1;
        gc.setForeground(tone(Tone.LINE));
        gc.drawLine(event.x - 1, bottom, event.x + event.width + 1, bottom);
    }

    private void paint(Event event) {
        var row = row(event);
        var cell = new Rectangle(event.x, event.y, table.getColumn(event.index).getWidth(), event.height);
        if (row instanceof Row.Section section) {
            paint(event.gc, section, cell, event.index);
        } else if (row instanceof Row.Item item) {
            paint(event.gc, item.item(), cell, event.index);
        }
    }

    private void paint(GC gc, Row.Section section, Rectangle cell, int column) {
        int y = cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2;
        // The title begins in the first column and may need the second; each cell shows its part of it.
        if (column == CODE || column == TEXT) {
            gc.setForeground(tone(Tone.ACCENT));
            int left = column == CODE ? cell.x : cell.x - table.getColumn(CODE).getWidth();
            gc.drawString(section.title(), left + PAD, y, true);
        } else if (column == ANSWER) {
            gc.setForeground(tone(section.finished() ? Tone.GOOD : Tone.MUTED));
            gc.drawString(section.answered() + "/" + section.total() + (section.finished() ? " ✓" : ""), cell.x, y,
                    true);
        }
    }

    private void paint(GC gc, ItemView item, Rectangle cell, int column) {
        switch (column) {
            case CODE -> paintCode(gc, item, cell);
            case TEXT -> paintText(gc, item, cell);
            case VALUE -> paintValue(gc, item, cell);
            case ANSWER -> paintAnswer(gc, item, cell);
            default -> paintMarks(gc, item, cell);
        }
    }

    private void paintCode(GC gc, ItemView item, Rectangle cell) {
        int y = top(gc, cell, 2);
        gc.setForeground(table.getForeground());
        gc.drawString(item.code(), cell.x + PAD, y, true);
        if (item.keyItem()) {
            gc.setForeground(tone(Tone.WARN));
            gc.drawString("★", cell.x + PAD + gc.stringExtent(item.code()).x + BAR, y, true);
        }
        gc.setForeground(tone(Tone.MUTED));
        one(gc, words.methods(item), new Rectangle(cell.x + PAD, cell.y, cell.width - PAD, cell.height),
                y + line(gc));
    }

    private void paintText(GC gc, ItemView item, Rectangle cell) {
        int width = cell.width - 2 * PAD;
        if (wrapped.size() > MOST_WRAPPED) {
            wrapped.clear();
        }
        var lines = wrapped.computeIfAbsent(width + item.text(),
                key -> TwoLines.of(item.text(), width, 2, s -> gc.stringExtent(s).x));
        int y = top(gc, cell, lines.size());
        gc.setForeground(table.getForeground());
        for (var part : lines) {
            gc.drawString(part, cell.x, y, true);
            y += line(gc);
        }
    }

    private void paintValue(GC gc, ItemView item, Rectangle cell) {
        var limits = words.limits(item);
        var value = words.value(item);
        int y = top(gc, cell, limits.isEmpty() || value.isEmpty() ? 1 : 2);
        gc.setForeground(table.getForeground());
        one(gc, value, cell, y);
        gc.setForeground(tone(Tone.MUTED));
        one(gc, limits, cell, value.isEmpty() ? y : y + line(gc));
    }

    private void paintAnswer(GC gc, ItemView item, Rectangle cell) {
        var below = item.conflicting() ? words.conflict()
                : item.answer() == ItemAnswer.NOT_APPLICABLE ? item.reason() : "";
        int y = top(gc, cell, below.isEmpty() ? 1 : 2);
        int size = gc.getFontMetrics().getHeight();
        var colour = Signs.colour(table, item.answer());
        gc.setForeground(colour);
        Signs.answer(gc, item.answer(), cell.x, y, size, colour);
        int indent = size + BAR;
        one(gc, words.answer(item), new Rectangle(cell.x + indent, cell.y, cell.width - indent, cell.height), y);
        gc.setForeground(tone(item.conflicting() ? Tone.WARN : Tone.MUTED));
        one(gc, below, cell, y + line(gc));
    }

    private void paintMarks(GC gc, ItemView item, Rectangle cell) {
        var tags = String.join(" ", words.tags(item));
        var marked = !item.photos().isEmpty() || !item.note().isEmpty();
        int y = top(gc, cell, marked && !tags.isEmpty() ? 2 : 1);
        int size = gc.getFontMetrics().getHeight();
        int x = cell.x;
        gc.setForeground(table.getForeground());
        if (!item.photos().isEmpty()) {
            Signs.camera(gc, x, y, size);
            var count = Integer.toString(item.photos().size());
            gc.drawString(count, x + size + BAR, y, true);
            x += size + PAD + gc.stringExtent(count).x;
        }
        if (!item.note().isEmpty()) {
            Signs.pencil(gc, x, y, size);
        }
        gc.setForeground(tone(Tone.WARN));
        one(gc, tags, cell, marked ? y + line(gc) : y);
    }

    private static void one(GC gc, String text, Rectangle cell, int y) {
        if (!text.isEmpty()) {
            var line = TwoLines.of(text, cell.width - BAR, 1, s -> gc.stringExtent(s).x);
            gc.drawString(line.get(0), cell.x, y, true);
        }
    }

    /** Where that many lines begin to stand in the middle of a cell. */
    private static int top(GC gc, Rectangle cell, int lines) {
        return cell.y + (cell.height - (lines - 1) * line(gc) - gc.getFontMetrics().getHeight()) / 2;
    }

    private static Row row(Event event) {
        return event.item.getData() instanceof Row row ? row : null;
    }

    private Color tone(Tone tone) {
        return Palette.of(table, tone);
    }
}
