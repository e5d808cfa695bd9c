package org.canxun.ui.inspection.record;

import java.time.ZoneId;
import java.util.List;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The versions people moved the record in front to apart, each with a button that chooses it. Not there otherwise. */
final class ContestFields {

    /** Chinese ones, which are as wide as high. */
    private static final int CHARACTERS = 9;

    private final RecordingModel model;
    private final ContestWords words;
    private final Messages messages;
    private final Composite area;
    private final Label guide;
    private String shownRecord = "";
    private List<RivalVersion> shown = List.of();

    ContestFields(Composite parent, RecordingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new ContestWords(messages);
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
        guide = Css.style(new Label(area, SWT.WRAP), Css.ATTENTION);
        // Wrapped: the column stays as wide as the agencies make it.
        var gc = new GC(guide);
        int width = CHARACTERS * gc.getFontMetrics().getHeight();
        gc.dispose();
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).indent(12, 8).applyTo(guide);
    }

    void show() {
        var record = model.record();
        if (record.id().equals(shownRecord) && record.rivals().equals(shown)) {
            return;
        }
        shownRecord = record.id();
        shown = record.rivals();
        for (var child : area.getChildren()) {
            if (child instanceof Button) {
                child.dispose();
            }
        }
        guide.setText(words.guide(record, ZoneId.systemDefault()).replace("&", "&&"));
        if (!record.completed()) {
            // A version that has not arrived here cannot be looked at, and so not be chosen.
            shown.stream().filter(rival -> rival.version() > 0).forEach(rival -> button(record, rival));
        }
        area.setVisible(record.contested());
        ((GridData) area.getLayoutData()).exclude = !record.contested();
        area.requestLayout();
    }

    private void button(RecordView record, RivalVersion rival) {
        var button = new Button(area, SWT.PUSH | SWT.FLAT | SWT.WRAP);
        button.setText(ItemWords.format(messages.contest_choose, words.name(record, rival)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> model.whole().planMove(rival.templateId())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }
}
