package org.canxun.ui.inspection.record;

import java.time.format.DateTimeFormatter;

import org.canxun.core.inspection.InspectionView;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which site, which visit, which filter; and the two things that are done once. */
final class HeaderBar implements RecordingListener {

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final KeyMap keys;
    private final Composite area;
    private final Button filter;
    private final Button complete;
    private final Button help;

    /** @param kind the kind of inspection, in words */
    HeaderBar(Composite parent, RecordingModel model, String kind, ItemWords words, Messages messages, KeyMap keys) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.keys = keys;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(14, 6).spacing(12, 0).applyTo(area);
        var view = model.view();
        var site = Css.style(new Label(area, SWT.NONE), Css.HEADING);
        site.setText(view.siteName().replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(site);
        var visit = Css.style(new Label(area, SWT.NONE), Css.MUTED);
        visit.setText(visit(view, kind).replace("&", "&&"));
        visit.setToolTipText(visit.getText());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(visit);
        filter = button(Command.FILTER);
        complete = button(Command.COMPLETE);
        help = button(Command.KEYS);
        model.addListener(this);
        show();
    }

    Composite control() {
        return area;
    }

    @Override
    public void changed(Change change) {
        if (!area.isDisposed() && (change == Change.VIEW || change == Change.PLACE || change == Change.KEYS)) {
            show();
        }
    }

    private String visit(InspectionView view, String kind) {
        return kind + "   " + ItemWords.format(messages.header_number,
                DateTimeFormatter.ISO_LOCAL_DATE.format(view.visitDate()), Integer.toString(view.numberInYear()));
    }

    private Button button(Command command) {
        var button = new Button(area, SWT.PUSH | SWT.FLAT);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.run(command)));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        return button;
    }

    private void show() {
        long shown = model.filter().count(model.record());
        set(filter, ItemWords.format(messages.filter_label, words.filter(model.filter()), shown) + "  "
                + keys.strokes(Command.FILTER).get(0));
        var completed = model.record().completed();
        set(complete, completed ? ItemWords.format(messages.complete_none, model.record().agencyName())
                : messages.command_COMPLETE + "  " + keys.strokes(Command.COMPLETE).get(0));
        Css.enable(complete, !completed);
        set(help, messages.command_KEYS + "  " + keys.strokes(Command.KEYS).get(0));
    }

    private static void set(Button button, String text) {
        if (!button.getText().equals(text)) {
            button.setText(text);
            button.requestLayout();
        }
    }
}
