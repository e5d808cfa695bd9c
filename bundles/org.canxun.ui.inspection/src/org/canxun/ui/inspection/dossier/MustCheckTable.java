package org.canxun.ui.inspection.dossier;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.SiteDossier.MustCheck;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Items that have to be checked next time. Enter opens the item as it failed. */
final class MustCheckTable {

    private static final int MOST_ROWS = 8;
    private static final int GAP = 12;

    private final DossierWords words;
    private final Label heading;
    private final Label guide;
    private final Table table;
    private List<MustCheck> shown = List.of();

    MustCheckTable(Composite parent, DossierWords words, Consumer<MustCheck> open) {
        this.words = words;
        heading = Css.style(new Label(parent, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(heading);
        guide = Css.style(new Label(parent, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(guide);
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SEARCH | SWT.V_SCROLL | SWT.H_SCROLL);
        Access.name(table, () -> heading.getText());
        for (int i = 0; i < 3; i++) {
            new TableColumn(table, SWT.LEFT);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> open.accept((MustCheck) event.item.getData()));
        table.addListener(SWT.Resize, event -> layOut());
        fill(List.of());
    }

    void show(SiteDossier dossier) {
        var items = dossier.mustCheck();
        heading.setText(DossierWords.format(words.messages().must_check, Integer.toString(items.size())));
        Access.renamed(table);
        guide.setText(words.mustCheckGuide(dossier));
        if (!items.equals(shown)) {
            fill(items);
        }
    }

    /** Whoever stands on a row stays there. */
    private void fill(List<MustCheck> items) {
        var before = table.getSelectionIndex() < 0 ? "" : key(shown.get(table.getSelectionIndex()));
        shown = List.copyOf(items);
        table.setRedraw(false);
        table.removeAll();
        for (var item : items) {
            var row = new TableItem(table, SWT.NONE);
            row.setData(item);
            row.setText(words.mustCheck(item).toArray(String[]::new));
        }
        IntStream.range(0, items.size()).filter(i -> key(items.get(i)).equals(before)).findFirst()
                .ifPresent(table::setSelection);
        table.setRedraw(true);
        var layout = (GridData) table.getLayoutData();
        layout.exclude = items.isEmpty();
        layout.heightHint = Math.min(MOST_ROWS, items.size()) * table.getItemHeight() + 2;
        table.setVisible(!items.isEmpty());
        layOut();
    }

    private static String key(MustCheck item) {
        return item.agencyCode() + " " + item.item().code();
    }

    private void layOut() {
        int last = table.getColumnCount() - 1;
        for (int i = 0; i < last; i++) {
            table.getColumn(i).pack();
        }
        table.getColumn(last).pack();
        int rest = table.getClientArea().width - table.getColumn(0).getWidth() - table.getColumn(1).getWidth();
        table.getColumn(last).setWidth(Math.max(rest, table.getColumn(last).getWidth()));
    }
}
