package org.canxun.ui.inspection.draws;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.draw.CheckedDraw;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One draw beside the list: what it was drawn from, whether it holds, who was drawn, and what can be done with it. */
final class DrawDetails {

    private final DrawWords words;
    private final Map<DrawAction, Button> buttons = new EnumMap<>(DrawAction.class);
    private final Label title;
    private final Label sound;
    private final Label faults;
    private final Text facts;
    private final ListTable<ResultRow> results;
    private Optional<CheckedDraw> shown = Optional.empty();

    DrawDetails(Composite parent, DrawWords words, ListTables lists, Consumer<DrawAction> run) {
        this.words = words;
        var messages = words.messages();
        var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        var head = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 6).applyTo(head);
        title = Css.style(new Label(head, SWT.NONE), Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        sound = verdict(head, Css.MUTED);
        faults = verdict(head, Css.ATTENTION);
        var bar = Css.style(new Composite(head, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Arrays.stream(DrawAction.values()).filter(DrawAction::detail).forEach(action -> button(bar, action, run));
        facts = new Text(head, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Access.name(facts, messages.details_facts);
        Access.leaveByTab(facts);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(facts);
        var below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(below);
        results = lists.create(below, "drawn", DrawColumns.results(words), ResultRow::key, messages.results_empty);
        results.name(messages.results_title);
        show(Optional.empty());
    }

    private static Label verdict(Composite head, String style) {
        var label = Css.style(new Label(head, SWT.WRAP), style);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void button(Composite bar, DrawAction action, Consumer<DrawAction> run) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(action.label(words.messages()));
        button.setToolTipText(action.keyName());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.accept(action)));
        buttons.put(action, button);
    }

    void show(Optional<CheckedDraw> chosen) {
        buttons.values().forEach(button -> Css.enable(button, chosen.isPresent()));
        if (chosen.equals(shown) && chosen.isPresent()) {
            return;
        }
        shown = chosen;
        title.setText(chosen.map(row -> words.title(row.draw())).orElse(words.messages().details_none));
        boolean holds = chosen.filter(CheckedDraw::sound).isPresent();
        sound.setText(chosen.filter(row -> holds).map(row -> "✓ " + words.verdict(row)).orElse(""));
        faults.setText(chosen.filter(row -> !holds).map(row -> "! " + words.verdict(row)).orElse(""));
        Form.visible(sound, holds);
        Form.visible(faults, chosen.isPresent() && !holds);
        facts.setText(chosen.map(row -> String.join("\n", words.facts(row.draw()))).orElse(""));
        results.rows(chosen.map(row -> ResultRow.of(row.draw())).orElse(List.of()));
        faults.requestLayout();
    }

    void focus() {
        results.focusTable();
    }
}
