package org.canxun.ui.district.draft;

import java.util.List;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/** The checklist as an inspector will see it, with what follows from the answers beside it. */
final class TryOutPane {

    private static final int ROW_HEIGHT = 32;

    private final TryOutModel model;
    private final TryOutWords words;
    private final Messages messages;
    private final Composite stack;
    private final Label blank;
    private final SashForm sash;
    private final Table table;
    private final TryOutCard card;
    private final Text results;
    private RecordView shown;

    TryOutPane(Composite parent, TryOutModel model, Forms forms) {
        this.model = model;
        messages = forms.messages();
        words = new TryOutWords(forms);
        stack = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        stack.setLayout(new StackLayout());
        blank = Css.style(new Label(stack, SWT.CENTER | SWT.WRAP), "canxun-empty");
        sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new Table(sash, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        CutCells.tell(table);
        buildTable();
        var right = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(right);
        new TryOutSite(right, model, forms);
        card = new TryOutCard(right, model, forms);
        var caption = Css.style(new Label(right, SWT.NONE), Css.SECTION);
        caption.setText(messages.try_results);
        results = new Text(right, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        Access.name(results, messages.try_results);
        Access.leaveByTab(results);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(results);
        var clear = new Button(right, SWT.PUSH);
        clear.setText(messages.try_clear);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.clear()));
        sash.setWeights(58, 42);
        ((StackLayout) stack.getLayout()).topControl = sash;
        model.onChange(this::show);
    }

    private void buildTable() {
        table.setHeaderVisible(true);
        Access.name(table, messages.try_items);
        for (var title : List.of(messages.item_code, messages.item_text, messages.try_answer)) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.KeyDown, this::pressed);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int at = table.getSelectionIndex();
            if (shown != null && at >= 0 && at < shown.items().size()) {
                model.select(shown.items().get(at).code());
            }
        }));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> card.focus()));
    }

    Composite control() {
        return stack;
    }

    void focus() {
        table.setFocus();
    }

    /** Takes a state of the draft. What has errors cannot be scored, and is not tried out. */
    void show(DraftView draft) {
        var errors = draft.issues().stream().filter(i -> i.severity() == Severity.ERROR).toList();
        blank.setText(errors.isEmpty() ? "" : words.errors(errors));
        ((StackLayout) stack.getLayout()).topControl = errors.isEmpty() ? sash : blank;
        stack.layout();
        if (errors.isEmpty()) {
            model.show(draft.content());
        }
    }

    /** Shows what the model has. */
    void show() {
        if (stack.isDisposed() || model.view().isEmpty()) {
            return;
        }
        shown = model.view().get();
        table.setRedraw(false);
        table.setItemCount(shown.items().size());
        table.clearAll();
        table.setRedraw(true);
        model.item().ifPresent(item -> {
            int at = shown.items().indexOf(item);
            if (table.getSelectionIndex() != at) {
                table.setSelection(at);
            }
        });
        card.show();
        var text = words.results(shown);
        if (!text.equals(results.getText())) {
            results.setText(text);
        }
        fit();
    }

    private void fill(Event event) {
        if (shown == null || event.index < 0 || event.index >= shown.items().size()) {
            return;
        }
        var item = shown.items().get(event.index);
        var row = (org.eclipse.swt.widgets.TableItem) event.item;
        row.setText(new String[]{ item.code() + (item.keyItem() ? " ★" : ""), item.text().replaceAll("\\s+", " "),
            words.answer(shown, item) });
        row.setForeground(item.applies() ? null : Palette.of(table, Tone.MUTED));
    }

    /** Digits answer as they do in the kitchen, and lead on. */
    private void pressed(Event event) {
        var item = model.item().filter(ItemView::applies).orElse(null);
        if (item == null || event.stateMask != 0 || !Character.isDigit(event.character)) {
            return;
        }
        int digit = Character.digit(event.character, 10);
        var answer = TryOutCard.answer(item, digit, messages.try_reason);
        answer.ifPresent(given -> {
            event.doit = false;
            model.answer(item.code(), given);
            int next = table.getSelectionIndex() + 1;
            if (next < shown.items().size() && given.answer() != Answer.NONE.answer()) {
                table.setSelection(next);
                model.select(shown.items().get(next).code());
            }
        });
    }

    private void fit() {
        int width = table.getClientArea().width;
        if (width > 0) {
            table.getColumn(0).setWidth(width * 12 / 100);
            table.getColumn(1).setWidth(width * 58 / 100);
            table.getColumn(2).setWidth(width * 30 / 100);
        }
    }
}
