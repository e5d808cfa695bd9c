package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The keys as they are now. */
final class KeysDialog extends CalmDialog {

    private static final int ROWS = 20;

    private final KeyMap keys;
    private final List<String> agencies;
    private final Messages messages;

    /** @param agencies names of the agencies of this visit, in the order of their keys */
    KeysDialog(Shell parent, KeyMap keys, List<String> agencies, Messages messages) {
        super(parent, messages.keys_heading, messages.keys_guide);
        this.keys = keys;
        this.agencies = agencies;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        var table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        Access.name(table, messages.keys_heading);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        for (var command : Command.values()) {
            if (command.agency().orElse(0) >= agencies.size()) {
                continue;
            }
            row(table, keys.strokes(command).stream().map(this::written).collect(joining("   ")),
                    command.agency().isPresent() ? agencies.get(command.agency().getAsInt())
                            : CommandWords.of(command, messages));
            if (command == Command.REST_OF_SECTION) {
                row(table, messages.number_keys, messages.number_keys_measured);
                row(table, messages.number_keys, messages.number_keys_choice);
                row(table, messages.number_keys, messages.number_keys_states);
                row(table, messages.number_keys, messages.number_keys_several);
            }
        }
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + convertWidthInCharsToPixels(3));
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
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

    private static void row(Table table, String stroke, String words) {
        new TableItem(table, SWT.NONE).setText(new String[]{ stroke, words });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.close, true);
    }
}
