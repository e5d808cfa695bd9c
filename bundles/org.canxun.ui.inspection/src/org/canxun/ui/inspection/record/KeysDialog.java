package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The keys as they are now, and the place to change them. */
final class KeysDialog extends CalmDialog {

    private static final int ROWS = 20;

    private final KeyChoices choices;
    private final List<String> agencies;
    private final Messages messages;
    private final Consumer<KeyChoices> changed;
    private Table table;
    private Label told;
    private Button standard;
    /** What waits for its new key. */
    private Optional<Command> asking = Optional.empty();

    /**
     * @param agencies names of the agencies of this visit, in the order of their keys
     * @param changed hears of every change
     */
    KeysDialog(Shell parent, KeyMap keys, List<String> agencies, Messages messages, Consumer<KeyChoices> changed) {
        super(parent, messages.keys_heading, messages.keys_guide);
        this.choices = new KeyChoices(keys);
        this.agencies = agencies;
        this.messages = messages;
        this.changed = changed;
    }

    @Override
    protected void fill(Composite body) {
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        Access.name(table, messages.keys_heading);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        for (var command : Command.values()) {
            if (command.agency().orElse(0) >= agencies.size()) {
                continue;
            }
            row("", command.agency().isPresent() ? agencies.get(command.agency().getAsInt())
                    : CommandWords.of(command, messages)).setData(command);
            if (command == Command.REST_OF_SECTION) {
                row(messages.number_keys, messages.number_keys_measured);
                row(messages.number_keys, messages.number_keys_choice);
                row(messages.number_keys, messages.number_keys_states);
                row(messages.number_keys, messages.number_keys_several);
            }
        }
        show();
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + convertWidthInCharsToPixels(3));
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        told = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                .applyTo(told);
        buttons(body);
        table.setSelection(0);
        table.addListener(SWT.DefaultSelection, event -> ask());
        table.addListener(SWT.Selection, event -> tell(""));
        // Esc and Enter are keys like others while one is asked for.
        table.addListener(SWT.Traverse, event -> event.doit = event.doit && asking.isEmpty());
        table.addListener(SWT.KeyDown, this::pressed);
        table.addListener(SWT.FocusOut, event -> stopAsking());
        table.setFocus();
    }

    private void buttons(Composite body) {
        var bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        button(bar, messages.keys_change, this::ask);
        standard = button(bar, messages.keys_standard, () -> chosen().ifPresent(command -> choices.standard(command)
                .ifPresentOrElse(by -> tell(taken(KeyMap.standard().strokes(command).get(0), by)), this::renewed)));
        button(bar, messages.keys_standard_all, () -> {
            choices.standard();
            renewed();
        });
    }

    private static Button button(Composite bar, String text, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Optional<Command> chosen() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.ofNullable((Command) table.getSelection()[0].getData());
    }

    private void ask() {
        var command = chosen();
        if (command.isPresent()) {
            table.setFocus();
            asking = command;
            tell(messages.keys_press);
        }
    }

    private void stopAsking() {
        if (asking.isPresent()) {
            asking = Optional.empty();
            tell("");
        }
    }

    private void pressed(Event event) {
        var stroke = Strokes.of(event);
        if (asking.isEmpty() || stroke.isEmpty()) {
            return;
        }
        event.doit = false;
        var command = asking.get();
        asking = Optional.empty();
        if (stroke.get().key().equals("Esc")) {
            tell("");
            return;
        }
        var refusal = choices.choose(command, stroke.get());
        if (refusal instanceof KeyChoices.Refusal.Taken taken) {
            tell(taken(stroke.get(), taken.by()));
        } else if (refusal instanceof KeyChoices.Refusal.Reserved) {
            tell(ItemWords.format(messages.keys_reserved, written(stroke.get())));
        } else {
            renewed();
        }
    }

    private String taken(Stroke stroke, Command by) {
        return ItemWords.format(messages.keys_clash, written(stroke), CommandWords.of(by, messages));
    }

    private void renewed() {
        tell("");
        show();
        changed.accept(choices);
    }

    private void tell(String text) {
        told.setText(text.replace("&", "&&"));
        told.requestLayout();
        standard.setEnabled(chosen().filter(choices::changed).isPresent());
    }

    private void show() {
        for (var item : table.getItems()) {
            if (item.getData() instanceof Command command) {
                item.setText(0, choices.keys().strokes(command).stream().map(this::written).collect(joining("   ")));
            }
        }
    }

    private String written(Stroke stroke) {
        var name = switch (stroke.key()) {
            case "Up" -> "↑";
            case "Down" -> "↓";
            case "Space" -> messages.key_space;
            case "Enter" -> messages.key_enter;
            default -> stroke.key();
        };
        return new Stroke(stroke.ctrl(), stroke.alt(), stroke.shift(), name).toString();
    }

    private TableItem row(String stroke, String words) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[]{ stroke, words });
        return item;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.close, false);
    }
}
