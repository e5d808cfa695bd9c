package org.canxun.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The row of a grid that names the table a person chose, with the button to choose it. */
public final class FileRow {

    private static final String[] TABLES = { "*.csv;*.xlsx", "*.*" };

    private final Texts texts;
    private final Consumer<Path> onChosen;
    private final Text file;
    private final Button button;

    /**
     * What it says.
     *
     * @param label before the file
     * @param button chooses one
     * @param title of the window one is chosen in
     */
    public record Texts(String label, String button, String title) {}

    /**
     * Adds the row to a grid of three columns or more, and fills it.
     *
     * @param onChosen told of each file that is chosen
     */
    public FileRow(Composite grid, Texts texts, Consumer<Path> onChosen) {
        this.texts = texts;
        this.onChosen = onChosen;
        new Label(grid, SWT.NONE).setText(texts.label());
        file = new Text(grid, SWT.BORDER | SWT.READ_ONLY);
        Access.name(file, texts.label());
        GridDataFactory.fillDefaults().grab(true, false).span(((GridLayout) grid.getLayout()).numColumns - 2, 1)
                .align(SWT.FILL, SWT.CENTER).applyTo(file);
        button = new Button(grid, SWT.PUSH);
        button.setText(texts.button());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    /** Where words about the file belong. */
    public Control field() {
        return file;
    }

    /** Sets the focus to the button. */
    public void focus() {
        button.setFocus();
    }

    private void choose() {
        var dialog = new FileDialog(button.getShell(), SWT.OPEN);
        dialog.setText(texts.title());
        dialog.setFilterExtensions(TABLES);
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            onChosen.accept(Path.of(chosen));
        }
    }
}
