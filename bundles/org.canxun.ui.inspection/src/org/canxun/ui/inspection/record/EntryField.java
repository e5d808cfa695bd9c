package org.canxun.ui.inspection.record;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.canxun.ui.Access;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The question asked in place, laid over the end of its row. */
final class EntryField {

    private final Table table;
    private final IntSupplier rowHeight;
    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final TableEditor editor;
    private Optional<Entry> shown = Optional.empty();
    private Composite box;
    private Label hint;

    /** @param rowHeight how high the row of an item is */
    EntryField(Table table, IntSupplier rowHeight, RecordingModel model, ItemWords words, Messages messages) {
        this.rowHeight = rowHeight;
        this.table = table;
        this.model = model;
        this.words = words;
        this.messages = messages;
        editor = new TableEditor(table);
        editor.horizontalAlignment = SWT.RIGHT;
        editor.verticalAlignment = SWT.TOP;
    }

    /** Shows what is asked now, or nothing. */
    void show() {
        var entry = model.entries().current();
        if (entry.equals(shown)) {
            model.entries().flaw().ifPresent(this::complain);
            return;
        }
        close();
        shown = entry;
        int row = table.getSelectionIndex();
        if (entry.isPresent() && row >= 0) {
            open(entry.get(), row);
        }
    }

    private void open(Entry entry, int row) {
        // Where the list keeps the focus, nothing over it may take it.
        box = new Composite(table, entry instanceof Entry.Picks ? SWT.NO_FOCUS : SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).applyTo(box);
        box.addPaintListener(event -> {
            var area = box.getClientArea();
            event.gc.setForeground(Palette.of(table, Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var focus = entry instanceof Entry.Rest rest ? question(rest)
                : entry instanceof Entry.Picks picks ? picks(picks) : text(entry);
        measure();
        editor.setEditor(box, table.getItem(row), RowPainter.MARKS);
        box.layout();
        if (focus != table) {
            focus.setFocus();
        }
    }

    private Control question(Entry.Rest rest) {
        label(ItemWords.format(messages.entry_rest, rest.section(), rest.codes().size()));
        var yes = button(ItemWords.format(messages.entry_rest_yes, rest.codes().size()),
                () -> model.entries().commit());
        button(messages.entry_rest_no, () -> model.entries().cancel());
        return yes;
    }

    /** What is chosen so far; the keys go on to the list. */
    private Control picks(Entry.Picks picks) {
        label(picks.picked().isEmpty() ? messages.picks_none
                : ItemWords.format(messages.picks, String.join("、", picks.picked())));
        label(messages.entry_hint).setForeground(Palette.of(table, Tone.MUTED));
        return table;
    }

    private Button button(String text, Runnable action) {
        var button = new Button(box, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(false, true).align(SWT.FILL, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                model.entries().cancel();
            }
        });
        return button;
    }

    private Control text(Entry entry) {
        label(prompt(entry));
        var text = new Text(box, SWT.SINGLE | SWT.BORDER);
        Access.name(text, prompt(entry));
        var chars = entry instanceof Entry.Reason ? 24 : 9;
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER)
                .hint(chars * table.getFont().getFontData()[0].getHeight() * 4 / 3, SWT.DEFAULT).applyTo(text);
        text.setText(entry.text());
        text.setSelection(entry.replace() ? 0 : text.getCharCount(), text.getCharCount());
        text.addModifyListener(event -> model.entries().typed(text.getText()));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                model.entries().commit();
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                model.entries().cancel();
            }
        }));
        hint = label(hint(entry));
        hint.setForeground(Palette.of(table, Tone.MUTED));
        return text;
    }

    private Label label(String words) {
        var label = new Label(box, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(false, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private String prompt(Entry entry) {
        if (entry instanceof Entry.Reading reading) {
            return reading.quantity().name();
        }
        return entry instanceof Entry.Reason ? messages.entry_reason
                : entry instanceof Entry.GoTo ? messages.entry_go_to
                        : entry instanceof Entry.MovePhotos ? messages.entry_move_photos
                                : model.item().map(words::counted).orElse(messages.entry_count);
    }

    private String hint(Entry entry) {
        if (entry instanceof Entry.Reading reading) {
            return reading.quantity().limit().map(l -> (words.limit(l) + "  " + words.device(l)).strip())
                    .orElse(messages.survey_hint);
        }
        if (entry instanceof Entry.Count) {
            return (model.item().map(words::countedUnit).orElse("") + "  " + messages.entry_hint).strip();
        }
        return entry instanceof Entry.GoTo ? messages.entry_go_to_hint
                : entry instanceof Entry.MovePhotos ? messages.entry_move_photos_hint : messages.entry_hint;
    }

    private void complain(Entry.Flaw flaw) {
        if (hint != null && !hint.isDisposed()) {
            hint.setText(words.flaw(flaw));
            hint.setForeground(Palette.of(table, Tone.BAD));
            measure();
            editor.layout();
            box.layout();
        }
    }

    private void measure() {
        var size = box.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        editor.minimumWidth = Math.min(table.getClientArea().width, size.x);
        editor.minimumHeight = Math.max(rowHeight.getAsInt(), size.y);
    }

    private void close() {
        if (box == null || box.isDisposed()) {
            return;
        }
        var focus = table.getDisplay().getFocusControl();
        editor.setEditor(null);
        // The list is to have the focus before the field that has it is gone.
        if (focus != null && focus.getParent() == box) {
            table.setFocus();
        }
        box.dispose();
        hint = null;
    }
}
