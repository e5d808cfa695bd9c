package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Takes the place of the checklist for a while: a heading, a way back, and rows of which each leads to an item. */
final class RowsView {

    private static final int LEAST_HEIGHT = 32;
    private static final int GAP = 12;
    /** What part of the width a column takes at most. */
    private static final int MOST_OF_WIDTH = 3;
    /** And the stretched one at least. */
    private static final int LEAST_OF_WIDTH = 4;

    private static final int FOOT_LINES = 10;

    private final Composite area;
    private final Label heading;
    private final Label guide;
    private final Table table;
    private final int stretched;
    private final Text foot;
    private Runnable back = () -> {};

    /** @param stretched the column that takes the room the others leave */
    RowsView(Composite parent, String name, List<String> columns, int stretched, Messages messages) {
        this.stretched = stretched;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        heading = Css.style(new Label(area, SWT.WRAP), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
        var close = new Button(area, SWT.PUSH | SWT.FLAT);
        close.setText(messages.findings_back);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(close);
        guide = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(guide);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SEARCH);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, name);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        columns.forEach(title -> new TableColumn(table, SWT.LEFT).setText(title));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, LEAST_HEIGHT));
        table.addListener(SWT.Resize, event -> layOut());
        foot = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        Access.leaveByTab(foot);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true)
                .hint(SWT.DEFAULT, FOOT_LINES * foot.getLineHeight()).applyTo(foot);
        foot.setVisible(false);
        foot.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                back.run();
            }
        });
        close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> back.run()));
    }

    /**
     * @param open goes to an item and back to the checklist
     * @param key whether an event is the key that led here, which also leads back
     */
    void onLeave(Consumer<Place> open, Runnable toChecklist, Predicate<Event> key) {
        back = toChecklist;
        table.addListener(SWT.DefaultSelection, event -> open.accept((Place) event.item.getData()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC || key.test(event)) {
                toChecklist.run();
            }
        });
    }

    Composite control() {
        return area;
    }

    void focus() {
        table.setFocus();
    }

    /** How the text below the rows is called. */
    void footName(String name) {
        Access.name(foot, name);
    }

    /** What there is to read below the rows; may be empty. */
    void foot(String text) {
        if (!text.equals(foot.getText())) {
            foot.setText(text);
        }
        foot.setVisible(!text.isEmpty());
        ((GridData) foot.getLayoutData()).exclude = text.isEmpty();
    }

    /** Begins at the first row again. */
    void rewind() {
        table.deselectAll();
    }

    /** @param below what else there is to say; may be empty */
    void fill(String title, String below, List<Line> lines) {
        heading.setText(title.replace("&", "&&"));
        guide.setText(below.replace("&", "&&"));
        ((GridData) guide.getLayoutData()).exclude = below.isEmpty();
        guide.setVisible(!below.isEmpty());
        var selected = table.getSelectionCount() == 0 ? null : table.getSelection()[0].getData();
        table.setRedraw(false);
        table.removeAll();
        for (var line : lines) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(line.place());
            item.setText(line.cells().toArray(String[]::new));
        }
        if (!lines.isEmpty()) {
            var places = lines.stream().map(Line::place).toList();
            table.setSelection(Math.max(0, places.indexOf(selected)));
        }
        table.setRedraw(true);
        area.layout(true);
        layOut();
    }

    private void layOut() {
        int rest = table.getClientArea().width;
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (i != stretched) {
                table.getColumn(i).pack();
                table.getColumn(i).setWidth(
                        Math.min(table.getClientArea().width / MOST_OF_WIDTH, table.getColumn(i).getWidth() + GAP));
                rest -= table.getColumn(i).getWidth();
            }
        }
        table.getColumn(stretched).setWidth(Math.max(table.getClientArea().width / LEAST_OF_WIDTH, rest));
    }

    /** A row and the item it is about. */
    record Line(Place place, List<String> cells) {}
}
