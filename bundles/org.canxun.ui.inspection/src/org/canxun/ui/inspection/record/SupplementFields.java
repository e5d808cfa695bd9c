package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.canxun.core.inspection.ItemView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What may still be added once a record is completed. Not there before. */
final class SupplementFields {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final RecordingModel model;
    private final Messages messages;
    private final Composite area;
    private final Label lines;
    private final TypedText text;

    SupplementFields(Composite parent, RecordingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Css.style(new Label(area, SWT.NONE), Css.SECTION).setText(messages.supplement);
        lines = Css.style(new Label(area, SWT.WRAP), Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        text = new TypedText(area, model, TextKey.Kind.SUPPLEMENT, () -> model.wish(RecordingListener.Wish.LIST));
        Access.name(text.control(), messages.supplement);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * text.control().getLineHeight())
                .applyTo(text.control());
        var add = new Button(area, SWT.PUSH);
        add.setText(messages.supplement_add);
        add.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> model.place().ifPresent(model::supplement)));
    }

    void focus() {
        text.focus();
    }

    void show(boolean force) {
        var visible = model.record().completed();
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.setVisible(visible);
        var code = model.item().map(ItemView::code).orElse("");
        lines.setText(model.record().supplements().stream().filter(s -> s.itemCode().equals(code))
                .map(s -> ItemWords.format(messages.supplement_line,
                        TIME.format(s.at().atZone(ZoneId.systemDefault())), s.person(), s.text()))
                .collect(joining("\n")).replace("&", "&&"));
        ((GridData) lines.getLayoutData()).exclude = lines.getText().isEmpty();
        text.show(model.place(), true, force);
    }
}
