package org.canxun.ui.district.difference;

import java.text.MessageFormat;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.ui.Css;
import org.canxun.ui.Searchable;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Pages;
import org.canxun.ui.district.difference.DifferenceLines.Line;
import org.canxun.ui.table.Column;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Two versions of a checklist side by side; made by the platform, hence public. */
public class DifferencePart implements Searchable {

    private final MPart part;
    private final Workspace workspace;
    private final Work work;
    private final Codes codes;
    private final UserLocale locale;
    private final Messages messages;
    private DifferencePanel panel;
    private Label heading;
    private boolean visited;

    @Inject
    public DifferencePart(MPart part, Workspace workspace, Work work, Codes codes, UserLocale locale,
            @Translation Messages messages) {
        this.part = part;
        this.workspace = workspace;
        this.work = work;
        this.codes = codes;
        this.locale = locale;
        this.messages = messages;
    }

    @PostConstruct
    void build(Composite parent, ListTables lists) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var bar = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(bar);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        heading = Css.style(new Label(bar, SWT.NONE), Css.SECTION);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        panel = new DifferencePanel(parent, lists, messages);
        load();
    }

    static List<Column<Line>> columns(Messages messages) {
        return List.of(Column.<Line>text("sign", messages.difference_kind, 5, Line::sign).sortedBy(Line::position),
                Column.<Line>text("code", messages.item_code, 6, Line::code).sortedBy(Line::position),
                Column.text("item", messages.item_text, 18, line -> line.item().replaceAll("\\s+", " ")),
                Column.text("field", messages.difference_field, 8, Line::field),
                Column.text("before", messages.difference_before, 20, line -> line.before().replaceAll("\\s+", " ")),
                Column.text("after", messages.difference_after, 20, line -> line.after().replaceAll("\\s+", " ")),
                Column.text("again", messages.difference_again, 6,
                        line -> line.asksOtherwise() ? "! " + messages.difference_asks : ""));
    }

    private void load() {
        work.run(messages.difference_reading, monitor -> read(), compared -> {
            if (!heading.isDisposed()) {
                heading.setText(MessageFormat.format(messages.difference_heading, name(compared.before()),
                        name(compared.after())).replace("&", "&&"));
                panel.show(compared.lines());
            }
        });
    }

    private Compared read() throws ProblemException {
        var templates = workspace.templates();
        var before = templates.find(Pages.subject(part, Pages.BEFORE));
        var after = templates.find(Pages.subject(part, Pages.TEMPLATE));
        var old = templates.content(before.id());
        var now = templates.content(after.id());
        return new Compared(before, after, new DifferenceLines(old, now, messages, codes, locale.value())
                .of(TemplateDifference.between(old, now)));
    }

    private String name(TemplateRow row) {
        return MessageFormat.format(row.state() == TemplateState.DRAFT ? messages.difference_draft
                : messages.difference_version, row.title(), row.version());
    }

    @Focus
    void focus() {
        // A draft may have been written on meanwhile.
        if (visited) {
            load();
        }
        visited = true;
        panel.focus();
    }

    @Override
    public void focusSearch() {
        panel.focusSearch();
    }

    /** What there is to show. */
    private record Compared(TemplateRow before, TemplateRow after, List<Line> lines) {}
}
