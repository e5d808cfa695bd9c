package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemKind;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Why the item in focus is not asked, or its answer does not stand as it is. Not there otherwise. */
final class StandingFields {

    private final RecordingModel model;
    private final Conditions conditions;
    private final Messages messages;
    private final Composite area;
    private final Label why;
    private final Label kept;
    private final Label outdated;
    private final Button confirm;

    StandingFields(Composite parent, RecordingModel model, Conditions conditions, Messages messages) {
        this.model = model;
        this.conditions = conditions;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        why = line(Css.MUTED);
        kept = line(Css.ATTENTION);
        kept.setText(messages.left_out_kept);
        outdated = line(Css.ATTENTION);
        outdated.setText(messages.outdated_guide);
        confirm = new Button(area, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(confirm);
        confirm.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> model.item().ifPresent(model.answers()::confirm)));
    }

    void show(ItemView item) {
        var unmet = conditions.unmet(model.record(), item);
        Labels.set(why, unmet.isEmpty() ? "" : ItemWords.format(messages.left_out_why, unmet));
        Labels.visible(why, !item.applies());
        Labels.visible(kept, !item.applies() && item.answered());
        var old = item.applies() && item.outdated();
        Labels.visible(outdated, old);
        // Several texts are settled by words; every other kind has a key for each answer.
        var apart = item.applies() && item.conflicting() && item.kind() == ItemKind.TEXT;
        var words = apart ? messages.conflict_text_confirm : messages.outdated_confirm;
        if (!words.equals(confirm.getText())) {
            confirm.setText(words);
        }
        Labels.visible(confirm, (old || apart) && !model.record().completed());
        Labels.visible(area, !item.applies() || old || apart);
    }

    private Label line(String cssClass) {
        var label = Css.style(new Label(area, SWT.WRAP), cssClass);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }
}
