package org.canxun.ui.district.difference;

import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.difference.DifferenceLines.Line;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The lines of a difference, and below them the one in focus in full, before beside after. */
final class DifferencePanel {

    private final ListTable<Line> list;
    private final Text before;
    private final Text after;

    DifferencePanel(Composite parent, ListTables lists, Messages messages) {
        var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var top = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().applyTo(top);
        list = lists.create(top, "difference", DifferencePart.columns(messages), Line::position,
                messages.difference_empty);
        list.name(messages.difference_title);
        var foot = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(10, 6).spacing(12, 4).applyTo(foot);
        Css.style(new Label(foot, SWT.NONE), Css.SECTION).setText(messages.difference_before);
        Css.style(new Label(foot, SWT.NONE), Css.SECTION).setText(messages.difference_after);
        before = text(foot, messages.difference_before);
        after = text(foot, messages.difference_after);
        sash.setWeights(68, 32);
        list.onSelect(this::selected);
        list.onOpen(line -> after.setFocus());
    }

    private static Text text(Composite parent, String name) {
        var text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Access.name(text, name);
        Access.leaveByTab(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(text);
        return text;
    }

    void show(List<Line> lines) {
        list.rows(lines);
        selected(lines.isEmpty() ? List.of() : lines.subList(0, 1));
    }

    private void selected(List<Line> lines) {
        var line = lines.size() == 1 ? lines.get(0) : null;
        before.setText(line == null ? "" : line.before());
        after.setText(line == null ? "" : line.after());
    }

    void focus() {
        list.focusTable();
    }

    void focusSearch() {
        list.focusFilter();
    }
}
