package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
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
    private static final int MOST_WRAPPED = 2000;

    private final Table table;
    private final ItemWords words;
    private final Function<ItemView, String> unmet;
    private final Map<String, List<String>> wrapped = new HashMap<>();
    private int itemHeight = LEAST_HEIGHT;
    /** Of the font that was used last: asked for with every cell, it would take longer than the cell. */
    private int fontHeight;
    private Font font;

    /** @param unmet why an item does not apply */
    RowPainter(Table table, ItemWords words, Function<ItemView, String> unmet) {
        this.table = table;
        this.words = words;
        this.unmet = unmet;
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** Chinese faces come with much leading, which two-line rows do better without. */
    private int line(GC gc) {
        return fontHeight(gc) * 7 / 8;
    }

    private int fontHeight(GC gc) {
        var now = table.getFont();
        if (!now.equals(font)) {
            font = now;
            fontHeight = gc.getFontMetrics().getHeight();
            wrapped.clear();
        }
        return fontHeight;
    }

    private void measure(Event event) {
        int line = line(event.gc);
        if (!(row(event) instanceof Row.Item || row(event) instanceof Row.Stray)) {
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
        } else if (row instanceof Row.LeftOut leftOut) {
            heading(event.gc, words.leftOut(leftOut), Tone.MUTED, cell, event.index);
        } else if (row instanceof Row.Strays strays) {
            heading(event.gc, words.strays(strays), Tone.ACCENT, cell, event.index);
        } else if (row instanceof Row.Stray stray) {
            paint(event.gc, stray.stray(), cell, event.index);
        }
    }

    private void paint(GC gc, Row.Section section, Rectangle cell, int column) {
        heading(gc, section.title(), Tone.ACCENT, cell, column);
        if (column == ANSWER && section.total() > 0) {
            int y = cell.y + (cell.height - fontHeight(gc)) / 2;
            gc.setForeground(tone(section.finished() ? Tone.GOOD : Tone.MUTED));
            gc.drawString(section.answered() + "/" + section.total() + (section.finished() ? " ✓" : ""), cell.x, y,
                    true);
        }
    }

    /** Begins in the first column and may need the second; each cell shows its part of it. */
    private void heading(GC gc, String title, Tone tone, Rectangle cell, int column) {
        if (column == CODE || column == TEXT) {
            gc.setForeground(tone(tone));
            int left = column == CODE ? cell.x : cell.x - table.getColumn(CODE).getWidth();
            gc.drawString(title, left + PAD, cell.y + (cell.height - fontHeight(gc)) / 2, true);
        }
    }

    private void paint(GC gc, StrayView stray, Rectangle cell, int column) {
        var text = switch (column) {
            case CODE -> stray.itemCode();
            case TEXT -> words.text(stray);
            case VALUE -> words.readings(stray);
            case ANSWER -> words.answer(stray.given());
            default -> words.marks(stray);
        };
        // It is on no list of problems any more: here is where it shows.
        var found = column == TEXT ? words.finding(stray) : "";
        int indent = column == CODE ? PAD : 0;
        int y = top(gc, cell, found.isEmpty() ? 1 : 2);
        gc.setForeground(tone(Tone.MUTED));
        one(gc, text, new Rectangle(cell.x + indent, cell.y, cell.width - indent, cell.height), y);
        gc.setForeground(tone(Tone.WARN));
        one(gc, found, cell, y + line(gc));
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
        gc.setForeground(ink(item));
        gc.drawString(item.code(), cell.x + PAD, y, true);
        if (item.keyItem()) {
            gc.setForeground(item.applies() ? tone(Tone.WARN) : ink(item));
            gc.drawString("★", cell.x + PAD + gc.stringExtent(item.code()).x + BAR, y, true);
        }
        gc.setForeground(tone(Tone.MUTED));
        one(gc, words.methods(item), new Rectangle(cell.x + PAD, cell.y, cell.width - PAD, cell.height),
                y + line(gc));
    }

    private void paintText(GC gc, ItemView item, Rectangle cell) {
        var lines = lines(gc, item.text(), cell.width - 2 * PAD, item.applies() ? 2 : 1);
        int y = top(gc, cell, item.applies() ? lines.size() : 2);
        gc.setForeground(ink(item));
        for (var part : lines) {
            gc.drawString(part, cell.x, y, true);
            y += line(gc);
        }
        if (!item.applies()) {
            one(gc, words.leftOut(item, unmet.apply(item)), cell, y);
        }
    }

    /** What does not count is grey. */
    private Color ink(ItemView item) {
        return item.applies() ? table.getForeground() : tone(Tone.MUTED);
    }

    private void paintValue(GC gc, ItemView item, Rectangle cell) {
        var limits = words.belowValue(item);
        var value = words.value(item);
        int y = top(gc, cell, limits.isEmpty() || value.isEmpty() ? 1 : 2);
        gc.setForeground(ink(item));
        one(gc, value, cell, y);
        gc.setForeground(tone(Tone.MUTED));
        one(gc, limits, cell, value.isEmpty() ? y : y + line(gc));
    }

    private void paintAnswer(GC gc, ItemView item, Rectangle cell) {
        var standing = words.standing(item);
        var below = standing.isEmpty() && item.answer() == ItemAnswer.NOT_APPLICABLE ? item.reason() : standing;
        if (!item.applies() && !item.answered()) {
            gc.setForeground(ink(item));
            one(gc, words.notCounted(), cell, top(gc, cell, 1));
            return;
        }
        int y = top(gc, cell, below.isEmpty() ? 1 : 2);
        int size = fontHeight(gc);
        var colour = item.applies() ? Signs.colour(table, item.answer()) : ink(item);
        gc.setForeground(colour);
        Signs.answer(gc, item.answer(), cell.x, y, size, colour);
        int indent = size + BAR;
        one(gc, words.answer(item), new Rectangle(cell.x + indent, cell.y, cell.width - indent, cell.height), y);
        gc.setForeground(tone(standing.isEmpty() || !item.applies() ? Tone.MUTED : Tone.WARN));
        one(gc, below, cell, y + line(gc));
    }

    private void paintMarks(GC gc, ItemView item, Rectangle cell) {
        var tags = String.join(" ", words.tags(item));
        var marked = !item.photos().isEmpty() || !item.note().isEmpty() || item.photoMissing();
        int y = top(gc, cell, marked && !tags.isEmpty() ? 2 : 1);
        int size = fontHeight(gc);
        int x = cell.x;
        gc.setForeground(table.getForeground());
        if (!item.photos().isEmpty()) {
            Signs.camera(gc, x, y, size);
            var count = Integer.toString(item.photos().size());
            gc.drawString(count, x + size + BAR, y, true);
            x += size + PAD + gc.stringExtent(count).x;
        } else if (item.photoMissing()) {
            gc.setForeground(tone(Tone.WARN));
            Signs.camera(gc, x, y, size);
            gc.drawString(words.photoMissing(), x + size + BAR, y, true);
            x += size + PAD + gc.stringExtent(words.photoMissing()).x;
            gc.setForeground(table.getForeground());
        }
        if (!item.note().isEmpty()) {
            Signs.pencil(gc, x, y, size);
        }
        gc.setForeground(tone(Tone.WARN));
        one(gc, tags, cell, marked ? y + line(gc) : y);
    }

    private void one(GC gc, String text, Rectangle cell, int y) {
        if (!text.isEmpty()) {
            gc.drawString(lines(gc, text, cell.width - BAR, 1).get(0), cell.x, y, true);
        }
    }

    /** Measuring text is the dearest part of painting it. */
    private List<String> lines(GC gc, String text, int width, int most) {
        if (wrapped.size() > MOST_WRAPPED) {
            wrapped.clear();
        }
        return wrapped.computeIfAbsent(width + " " + most + text,
                key -> TwoLines.of(text, width, most, s -> gc.stringExtent(s).x));
    }

    /** Where that many lines begin to stand in the middle of a cell. */
    private int top(GC gc, Rectangle cell, int lines) {
        return cell.y + (cell.height - (lines - 1) * line(gc) - fontHeight(gc)) / 2;
    }

    private static Row row(Event event) {
        return event.item.getData() instanceof Row row ? row : null;
    }

    private Color tone(Tone tone) {
        return Palette.of(table, tone);
    }
}
