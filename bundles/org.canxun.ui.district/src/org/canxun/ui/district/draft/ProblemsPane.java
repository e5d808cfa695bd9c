package org.canxun.ui.district.draft;

import java.text.MessageFormat;
import java.util.List;

import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is wrong with the draft; a row leads to the field it is about. */
final class ProblemsPane implements EditorListener {

    private static final int ROW_HEIGHT = 28;
    /** More are scrolled, so that the form keeps its place. */
    private static final int ROWS = 5;

    private final EditorModel model;
    private final Messages messages;
    private final Composite area;
    private final Label count;
    private final Table table;
    private final GridData place;
    private List<TemplateIssue> shown = List.of();

    ProblemsPane(Composite parent, EditorModel model) {
        this.model = model;
        messages = model.forms().messages();
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(area);
        count = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        CutCells.tell(table);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        Access.name(table, messages.problems_name);
        place = GridDataFactory.fillDefaults().grab(true, false).create();
        table.setLayoutData(place);
        for (int c = 0; c < 3; c++) {
            new TableColumn(table, SWT.LEFT);
        }
        table.addListener(SWT.Resize, event -> fit());
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> jump()));
        table.addListener(SWT.MouseUp, event -> jump());
        model.addListener(this);
        show();
    }

    Composite control() {
        return area;
    }

    void focus() {
        if (table.getItemCount() > 0 && table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
        table.setFocus();
    }

    private void jump() {
        int at = table.getSelectionIndex();
        if (at >= 0 && at < shown.size()) {
            model.jump(shown.get(at));
        }
    }

    @Override
    public void changed(What what) {
        if (what == What.VIEW && !table.isDisposed() && !shown.equals(model.view().issues())) {
            show();
        }
    }

    private void show() {
        var selected = table.getSelectionIndex();
        shown = model.view().issues();
        table.setRedraw(false);
        table.removeAll();
        for (var issue : shown) {
            new TableItem(table, SWT.NONE).setText(new String[]{
                issue.severity() == Severity.ERROR ? "✕ " + messages.problem_error : "! " + messages.problem_warning,
                where(issue), issue.text(model.forms().locale()) });
        }
        if (selected >= 0 && selected < shown.size()) {
            table.setSelection(selected);
        }
        table.setRedraw(true);
        long errors = shown.stream().filter(i -> i.severity() == Severity.ERROR).count();
        count.setText(shown.isEmpty() ? messages.problems_none
                : MessageFormat.format(messages.problems_count, errors, shown.size() - errors));
        place.exclude = shown.isEmpty();
        table.setVisible(!shown.isEmpty());
        place.heightHint = Math.min(ROWS, shown.size()) * ROW_HEIGHT;
        area.requestLayout();
        fit();
    }

    private String where(TemplateIssue issue) {
        if (!issue.item().isEmpty()) {
            return issue.item();
        }
        return issue.section() < 0 || issue.section() >= model.view().content().sections().size()
                ? messages.tree_whole : model.view().content().sections().get(issue.section()).title();
    }

    private void fit() {
        int width = table.getClientArea().width;
        if (width > 0) {
            table.getColumn(0).setWidth(width / 10);
            table.getColumn(1).setWidth(width * 2 / 10);
            table.getColumn(2).setWidth(width * 7 / 10);
        }
    }
}
