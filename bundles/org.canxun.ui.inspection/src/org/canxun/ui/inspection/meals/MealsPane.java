package org.canxun.ui.inspection.meals;

import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Meal figures on the page of a site: its months, and what they say. Takes no room where there are none. */
public final class MealsPane {

    private static final int ROWS = 5;
    private static final int ABOVE = 12;

    private final Composite pane;
    private final Table table;
    private final Label words;

    public MealsPane(Composite parent, Messages messages) {
        pane = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(pane);
        var title = Css.style(new Label(pane, SWT.NONE), Css.SECTION);
        title.setText(messages.meals_section);
        GridDataFactory.fillDefaults().indent(0, ABOVE).applyTo(title);
        table = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SEARCH | SWT.V_SCROLL | SWT.H_SCROLL);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.meals_section);
        new TableColumn(table, SWT.LEFT).setText(messages.meals_month);
        for (var header : List.of(messages.meals_days, messages.meals_diners, messages.meals_elders,
                messages.meals_subsidised)) {
            new TableColumn(table, SWT.RIGHT).setText(header);
        }
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, table.getHeaderHeight() + ROWS * table.getItemHeight())
                .applyTo(table);
        words = Css.style(new Label(pane, SWT.WRAP), "canxun-value");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(words);
        pane.setVisible(false);
    }

    public void show(MealsView view) {
        ((GridData) pane.getLayoutData()).exclude = view.rows().isEmpty();
        pane.setVisible(!view.rows().isEmpty());
        table.removeAll();
        for (var row : view.rows()) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        for (var column : table.getColumns()) {
            column.pack();
        }
        words.setText(String.join("\n", view.words()));
        pane.requestLayout();
    }
}
