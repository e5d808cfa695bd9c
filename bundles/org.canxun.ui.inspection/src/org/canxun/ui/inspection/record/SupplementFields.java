package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.signing.SigningView.State;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What may still be added once a record is completed. Not there before. */
final class SupplementFields {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final Composite area;
    private final Label signed;
    private final Label late;
    private final Label lines;
    private final TypedText text;

    SupplementFields(Composite parent, RecordingModel model, ItemWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Css.style(new Label(area, SWT.NONE), Css.SECTION).setText(messages.supplement);
        signed = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(signed);
        late = Css.style(new Label(area, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(late);
        lines = Css.style(new Label(area, SWT.WRAP), Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        text = new TypedText(area, model, TextKey.Kind.SUPPLEMENT, () -> model.wish(RecordingListener.Wish.LIST));
        Access.name(text.control(), messages.supplement);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * text.control().getLineHeight())
                .applyTo(text.control());
        var add = new Button(area, SWT.PUSH);
        add.setText(messages.supplement_add);
        add.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> model.place().ifPresent(model.whole()::supplement)));
    }

    private String line(Instant at, String person, String text) {
        return ItemWords.format(messages.supplement_line, TIME.format(at.atZone(ZoneId.systemDefault())), person,
                text);
    }

    private static void show(Label label, String text) {
        Labels.set(label, text);
        Labels.visible(label, !text.isEmpty());
    }

    void focus() {
        text.focus();
    }

    void show(boolean force) {
        var visible = model.record().completed();
        Labels.visible(area, visible);
        var code = model.item().map(ItemView::code).orElse("");
        var tooLate = model.record().late().stream().filter(l -> l.change().itemCode().equals(code))
                .map(l -> line(l.change().at(), l.person(), words.late(l.change()))).collect(joining("\n"));
        show(signed, model.record().signing().state() == State.SIGNED ? messages.supplement_signed : "");
        show(late, tooLate.isEmpty() ? "" : messages.late_heading + "\n" + tooLate);
        show(lines, model.record().supplements().stream().filter(s -> s.itemCode().equals(code))
                .map(s -> line(s.at(), s.person(), s.text()) + (s.afterSigning() ? messages.supplement_after : ""))
                .collect(joining("\n")));
        text.show(model.place(), true, force);
    }
}
