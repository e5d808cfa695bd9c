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
import org.eclipse.swt.widgets.TableItem;

/** Paints the rows of the item list: two lines an item, one line a section. */
final class RowPainter {

    /** Columns of the table. */
    static final int CODE = 0;
    static final int TEXT = 1;
    static final int METHOD = 2;
    static final int VALUE = 3;
    static final int ANSWER = 4;
    static final int MARKS = 5;

    private static final int PAD = 8;
    private static final int LEAST_HEIGHT = 32;
    private static final int BAR = 4;
    private static final int MOST_WRAPPED = 500;

    private final Table table;
    private final ItemWords words;
    private final Map<String, List<String>> wrapped = new HashMap<>();

    RowPainter(Table table, ItemWords words) {
        this.table = table;
        this.words = words;
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void measure(Event event) {
        int line = event.gc.getFontMetrics().getHeight();
        event.height = Math.max(LEAST_HEIGHT, row(event) instanceof Row.Section ? line + PAD : 2 * line + PAD);
    }

    /** Background, selection and the line below; the platform's own selection hides the colours of the answers. */
    private void erase(Event event) {
        var row = row(event);
        if (row == null) {
            return;
        }
        var selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
        var gc = event.gc;
        var cell = cell(event);
        gc.setBackground(selected ? tone(Tone.WASH) : table.getBackground());
        gc.fillRectangle(cell);
        if (selected && event.index == CODE) {
            gc.setBackground(tone(table.isFocusControl() ? Tone.ACCENT : Tone.MUTED));
            gc.fillRectangle(cell.x, cell.y, BAR, cell.height);
        }
        gc.setForeground(tone(Tone.LINE));
        gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width, cell.y + cell.height - 1);
    }

    private void paint(Event event) {
        var row = row(event);
        var cell = cell(event);
        if (row instanceof Row.Section section) {
            paint(event.gc, section, cell, event.index);
        } else if (row instanceof Row.Item item) {
            paint(event.gc, item.item(), cell, event.index);
        }
    }

    private void paint(GC gc, Row.Section section, Rectangle cell, int column) {
        int y = cell.y + cell.height - gc.getFontMetrics().getHeight() - PAD / 2;
        gc.setForeground(tone(Tone.ACCENT));
        var left = cell(0, cell).x + PAD;
        // The title begins in the first column and may need the second; each cell shows its part of it.
        if (column <= TEXT) {
            gc.drawString(section.title(), left, y, true);
        }
        if (column == ANSWER) {
            gc.setForeground(tone(section.finished() ? Tone.GOOD : Tone.MUTED));
            gc.drawString(section.answered() + "/" + section.total() + (section.finished() ? " ✓" : ""), cell.x, y,
                    true);
        }
    }

    private Rectangle cell(int column, Rectangle fallback) {
        var x = 0;
        for (int i = 0; i < column; i++) {
            x += table.getColumn(i).getWidth();
        }
        return new Rectangle(x, fallback.y, fallback.width, fallback.height);
    }

    private void paint(GC gc, ItemView item, Rectangle cell, int column) {
        switch (column) {
            case CODE -> paintCode(gc, item, cell);
            case TEXT -> lines(gc, item.text(), table.getForeground(), cell);
            case METHOD -> lines(gc, words.methods(item), tone(Tone.MUTED), cell);
            case VALUE -> paintValue(gc, item, cell);
            case ANSWER -> paintAnswer(gc, item, cell);
            default -> paintMarks(gc, item, cell);
        }
    }

    private void paintCode(GC gc, ItemView item, Rectangle cell) {
        int y = firstLine(gc, cell);
        gc.setForeground(table.getForeground());
        gc.drawString(item.code(), cell.x + PAD, y, true);
        if (item.keyItem()) {
            gc.setForeground(tone(Tone.WARN));
            gc.drawString("★", cell.x + PAD, y + gc.getFontMetrics().getHeight(), true);
        }
    }

    private void paintValue(GC gc, ItemView item, Rectangle cell) {
        int y = firstLine(gc, cell);
        gc.setForeground(table.getForeground());
        one(gc, words.value(item), cell, y);
        gc.setForeground(tone(Tone.MUTED));
        one(gc, words.limits(item), cell, y + gc.getFontMetrics().getHeight());
    }

    private void paintAnswer(GC gc, ItemView item, Rectangle cell) {
        int y = firstLine(gc, cell);
        int line = gc.getFontMetrics().getHeight();
        var colour = colour(item.answer());
        gc.setForeground(colour);
        Signs.answer(gc, item.answer(), cell.x, y, line, colour);
        int indent = line + PAD / 2;
        one(gc, words.answer(item), new Rectangle(cell.x + indent, cell.y, cell.width - indent, cell.height), y);
        if (item.conflicting()) {
            gc.setForeground(tone(Tone.WARN));
            one(gc, words.conflict(), cell, y + line);
        } else if (item.answer() == ItemAnswer.NOT_APPLICABLE) {
            gc.setForeground(tone(Tone.MUTED));
            one(gc, item.reason(), cell, y + line);
        }
    }

    private void paintMarks(GC gc, ItemView item, Rectangle cell) {
        int y = firstLine(gc, cell);
        int line = gc.getFontMetrics().getHeight();
        int x = cell.x;
        gc.setForeground(table.getForeground());
        if (!item.photos().isEmpty()) {
            Signs.camera(gc, x, y, line);
            var count = Integer.toString(item.photos().size());
            gc.drawString(count, x + line + PAD / 2, y, true);
            x += line + PAD + gc.stringExtent(count).x;
        }
        if (!item.note().isEmpty()) {
            Signs.pencil(gc, x, y, line);
        }
        gc.setForeground(tone(Tone.WARN));
        one(gc, String.join(" ", words.tags(item)), cell, y + line);
    }

    private Color colour(ItemAnswer answer) {
        return tone(switch (answer) {
            case CONFORM -> Tone.GOOD;
            case NONCONFORM -> Tone.BAD;
            case NOT_APPLICABLE, UNANSWERED -> Tone.MUTED;
        });
    }

    private void lines(GC gc, String text, Color colour, Rectangle cell) {
        int width = cell.width - PAD;
        if (wrapped.size() > MOST_WRAPPED) {
            wrapped.clear();
        }
        var lines = wrapped.computeIfAbsent(width + text,
                key -> TwoLines.of(text, width, 2, s -> gc.stringExtent(s).x));
        int line = gc.getFontMetrics().getHeight();
        int y = lines.size() > 1 ? firstLine(gc, cell) : cell.y + (cell.height - line) / 2;
        gc.setForeground(colour);
        for (var part : lines) {
            gc.drawString(part, cell.x, y, true);
            y += line;
        }
    }

    private static void one(GC gc, String text, Rectangle cell, int y) {
        if (!text.isEmpty()) {
            var line = TwoLines.of(text, cell.width - PAD / 2, 1, s -> gc.stringExtent(s).x);
            gc.drawString(line.get(0), cell.x, y, true);
        }
    }

    private static int firstLine(GC gc, Rectangle cell) {
        return cell.y + (cell.height - 2 * gc.getFontMetrics().getHeight()) / 2;
    }

    private Rectangle cell(Event event) {
        var bounds = ((TableItem) event.item).getBounds(event.index);
        return new Rectangle(bounds.x, bounds.y, table.getColumn(event.index).getWidth(), bounds.height);
    }

    private static Row row(Event event) {
        return event.item.getData() instanceof Row row ? row : null;
    }

    private Color tone(Tone tone) {
        return Palette.of(table, tone);
    }
}
