package org.canxun.ui.inspection.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.ui.Access;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The items of one agency, section by section. Keys go to the model; the table only shows where it is. */
final class ItemTable implements RecordingListener {

    private static final int GAP = 16;
    /** More than what lies between two rows. */
    private static final int LINE = 4;
    /** Values take that part of the room that they share with the text, at most. */
    private static final int MOST_VALUE = 3;

    private final RecordingModel model;
    private final ItemWords words;
    private final Conditions conditions;
    private final Messages messages;
    private final KeyMap keys;
    private final Table table;
    private final RowPainter painter;
    private final EntryField field;
    /** The record whose values the columns have room for. */
    private String laidOut = "";
    /** Asking the window system for it takes long. */
    private int height;

    ItemTable(Composite parent, RecordingModel model, ItemWords words, Conditions conditions, Messages messages,
            KeyMap keys) {
        this.model = model;
        this.conditions = conditions;
        this.words = words;
        this.messages = messages;
        this.keys = keys;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SEARCH | SWT.V_SCROLL);
        Access.name(table, () -> model.record().agencyName() + " " + messages.list_name);
        for (var title : new String[]{ messages.column_code, messages.column_text, messages.column_value,
            messages.column_answer, messages.column_marks }) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        painter = new RowPainter(table, words, this::unmet);
        table.addListener(SWT.Resize, event -> {
            layOut();
            // The table knows where its rows are only after it was painted with its new size.
            table.getDisplay().asyncExec(() -> changed(Change.PLACE));
        });
        table.addListener(SWT.KeyDown, this::pressed);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.MouseDoubleClick, event -> model.run(Command.OPEN));
        table.addListener(SWT.Paint, this::paintEmpty);
        table.addListener(SWT.FocusIn, event -> redraw(index()));
        table.addListener(SWT.FocusOut, event -> redraw(index()));
        field = new EntryField(table, painter::itemHeight, model, words, messages);
        model.addListener(this);
        fill();
        show();
    }

    Table control() {
        return table;
    }

    /** Calls back with the item that something was dropped on. */
    Optional<Place> at(Point onDisplay) {
        return Optional.ofNullable(table.getItem(table.toControl(onDisplay)))
                .filter(i -> i.getData() instanceof Row.Item)
                .map(i -> ((Row.Item) i.getData()).item())
                .map(i -> new Place(i.recordId(), i.code()));
    }

    @Override
    public void changed(Change change) {
        if (table.isDisposed()) {
            return;
        }
        switch (change) {
            case VIEW -> fill();
            case PLACE -> {
                if (!model.record().id().equals(laidOut)) {
                    layOut();
                }
                fill();
                show();
                field.show();
            }
            case ENTRY -> field.show();
            case TEXTS, VERSIONS, WATCHING -> {
                // Nothing that the table shows.
            }
        }
    }

    private void pressed(Event event) {
        Strokes.of(event).filter(stroke -> model.press(stroke, keys)).ifPresent(handled -> event.doit = false);
    }

    private void selected(Event event) {
        Consumer<ItemView> open = i -> model.open(new Place(i.recordId(), i.code()));
        int index = table.indexOf((TableItem) event.item);
        if (event.item.getData() instanceof Row.Item row) {
            open.accept(row.item());
        } else if (index + 1 < table.getItemCount()
                && table.getItem(index + 1).getData() instanceof Row.Item first) {
            open.accept(first.item());
        } else if (event.item.getData() instanceof Row.LeftOut line) {
            model.leftOut(line.section());
        }
        select();
    }

    private String unmet(ItemView item) {
        return conditions.unmet(model.record(), item);
    }

    private void fill() {
        var rows = model.rows();
        int before = index();
        int offset = before - table.getTopIndex();
        var seen = before >= 0 && offset >= 0 && offset * painter.itemHeight() < height;
        if (table.getItemCount() == rows.size()) {
            // An answer changes a row or two, and painting all of them would take longer than typing the next.
            differing(rows).forEach(i -> {
                set(table.getItem(i), rows.get(i));
                redraw(i);
            });
            keep(seen, before, offset);
            if (rows.isEmpty()) {
                // Why there is none may have changed.
                table.redraw();
            }
            return;
        }
        table.setRedraw(false);
        for (int i = table.getItemCount(); i < rows.size(); i++) {
            new TableItem(table, SWT.NONE);
        }
        if (table.getItemCount() > rows.size()) {
            table.remove(rows.size(), table.getItemCount() - 1);
        }
        differing(rows).forEach(i -> set(table.getItem(i), rows.get(i)));
        keep(seen, before, offset);
        table.setRedraw(true);
    }

    /** Answers let items come and go; the one in focus stays where it is. */
    private void keep(boolean seen, int before, int offset) {
        select();
        int index = index();
        if (seen && index >= 0 && index != before) {
            table.setTopIndex(Math.max(0, index - offset));
        }
    }

    private List<Integer> differing(List<Row> rows) {
        return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).equals(table.getItem(i).getData())).boxed()
                .toList();
    }

    private void set(TableItem item, Row row) {
        item.setData(row);
        item.setText(texts(row));
    }

    private void redraw(int index) {
        if (index >= 0) {
            var bounds = table.getItem(index).getBounds();
            table.redraw(0, bounds.y - LINE, table.getSize().x, bounds.height + 2 * LINE, false);
        }
    }

    /** What is heard of a row; it is painted from its data. */
    private String[] texts(Row row) {
        if (row instanceof Row.Item shown) {
            var item = shown.item();
            return new String[]{ item.code() + (item.keyItem() ? " " + messages.item_key : ""),
                item.text() + " " + (item.applies() ? words.methods(item) : words.leftOut(item, unmet(item))),
                words.value(item), words.answer(item), words.marks(item) };
        }
        var texts = new String[RowPainter.MARKS + 1];
        Arrays.fill(texts, "");
        if (row instanceof Row.Section section) {
            texts[0] = ItemWords.format(messages.section_name, section.title(), section.answered(), section.total());
        } else if (row instanceof Row.LeftOut leftOut) {
            texts[0] = words.leftOut(leftOut);
        } else if (row instanceof Row.Strays strays) {
            texts[0] = words.strays(strays);
        } else if (row instanceof Row.Stray stray) {
            texts[0] = stray.stray().itemCode();
            texts[1] = (words.text(stray.stray()) + " " + words.finding(stray.stray())).strip();
            texts[RowPainter.VALUE] = words.readings(stray.stray());
            texts[RowPainter.MARKS] = words.marks(stray.stray());
            texts[RowPainter.ANSWER] = words.answer(stray.stray().given());
        }
        return texts;
    }

    private void select() {
        var index = index();
        if (index >= 0 && table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }

    /** Shows the item in focus and, where there is room, the rows before and after it. */
    private void show() {
        int index = index();
        if (index < 0) {
            return;
        }
        select();
        int after = after(index);
        if (index - 1 < table.getTopIndex()) {
            table.setTopIndex(Math.max(0, index - 1));
        } else if (height > 0 && table.getItem(after).getBounds().y + painter.itemHeight() > height) {
            table.showItem(table.getItem(after));
            keepRowBefore(index);
        }
    }

    /** The row to show with the one in focus: the next, and after the last item all that cannot be gone to. */
    private int after(int index) {
        int last = table.getItemCount() - 1;
        for (int i = index + 1; i <= last; i++) {
            if (table.getItem(i).getData() instanceof Row.Item) {
                return index + 1;
            }
        }
        return last;
    }

    /** GTK may put the row it shows on top, above which the selected one would lie; it scrolls when it is idle. */
    private void keepRowBefore(int index) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && index < table.getItemCount() && index - 1 < table.getTopIndex()) {
                table.setTopIndex(Math.max(0, index - 1));
            }
        });
    }

    private int index() {
        var code = model.item().map(ItemView::code);
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getData() instanceof Row.Item row && code.equals(Optional.of(row.item().code()))) {
                return i;
            }
        }
        return -1;
    }

    /** Every column is as wide as its words; the text takes the rest. */
    private void layOut() {
        var gc = new GC(table);
        gc.setFont(table.getFont());
        laidOut = model.record().id();
        height = table.getClientArea().height;
        int leastValue = gc.stringExtent("-18.5 ℃").x + GAP;
        int[] widths = { gc.stringExtent("F-C07 ★").x + 2 * GAP, 0, 0,
            widestAnswer(gc) + 2 * gc.getFontMetrics().getHeight(),
            gc.stringExtent(messages.mark_illustrative + " " + messages.mark_unverified).x + 2 * GAP };
        int rest = table.getClientArea().width - Arrays.stream(widths).sum();
        // Where there is little room the answer must not be pushed out of it.
        widths[RowPainter.VALUE] = Math.max(leastValue, Math.min(widestValue(gc) + GAP, rest / MOST_VALUE));
        widths[RowPainter.TEXT] = Math.max(leastValue, rest - widths[RowPainter.VALUE]);
        gc.dispose();
        for (int i = 0; i < widths.length; i++) {
            table.getColumn(i).setWidth(widths[i]);
        }
        model.page(height / painter.itemHeight() - 1);
    }

    /** Room for what is read and for its limits, but not for the longest lists of alternatives. */
    private int widestValue(GC gc) {
        var texts = model.record().items().stream()
                .flatMap(i -> Stream.of(words.limits(i), words.widestValue(i)));
        return texts.mapToInt(t -> gc.stringExtent(t).x).max().orElse(0);
    }

    private int widestAnswer(GC gc) {
        var conflict = gc.stringExtent(words.conflict()).x - 2 * gc.getFontMetrics().getHeight() + GAP;
        return IntStream.concat(Arrays.stream(ItemAnswer.values()).mapToInt(a -> gc.stringExtent(words.answer(a)).x),
                model.record().items().stream().filter(i -> i.kind() == ItemKind.SURVEY_MEAN)
                        .mapToInt(i -> gc.stringExtent(words.answer(i)).x))
                .reduce(conflict, Math::max);
    }

    private void paintEmpty(Event event) {
        if (table.getItemCount() == 0) {
            event.gc.setForeground(Palette.of(table, Tone.MUTED));
            event.gc.drawString(words.empty(model.filter()), GAP, GAP, true);
        }
    }
}
