package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.rectify.RectifyFields;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The finding of a failed item: what is wrong, how it is to be mended and until when. */
final class FindingFields {

    private final RecordingModel model;
    private final Messages messages;
    private final Composite area;
    private final TypedText text;
    private final Label hint;
    private final RectifyFields way;
    private Optional<Place> place = Optional.empty();

    /** @param fit gives the fields the room they need */
    FindingFields(Composite parent, RecordingModel model, ItemWords words, RectifyWords rectify, Messages messages,
            Runnable fit) {
        this.model = model;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Css.style(new Label(area, SWT.NONE), Css.SECTION).setText(messages.finding);
        text = new TypedText(area, model, TextKey.Kind.FINDING, model::textDone);
        Access.name(text.control(), messages.finding);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 4 * text.control().getLineHeight())
                .applyTo(text.control());
        hint = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        way = new RectifyFields(area, rectify, words::unit, change -> place.ifPresent(p -> model.finding(p, change)),
                model::textDone, fit);
    }

    Text control() {
        return text.control();
    }

    boolean focused() {
        return text.control().isFocusControl();
    }

    void focus() {
        text.focus();
    }

    /** @param wanted also while the item has no finding yet, because its answer is still on its way */
    boolean show(ItemView item, boolean wanted, boolean force) {
        var visible = wanted || item.finding().isPresent();
        var data = (GridData) area.getLayoutData();
        var changed = data.exclude == visible;
        data.exclude = !visible;
        area.setVisible(visible);
        var open = !model.record().completed();
        text.show(model.place(), open, force);
        var proposed = item.content().advice().findingText();
        var message = proposed.isEmpty() ? item.text() : proposed;
        if (!message.equals(text.control().getMessage())) {
            text.control().setMessage(message);
        }
        Labels.set(hint, proposed.isEmpty() ? messages.finding_hint
                : ItemWords.format(messages.finding_hint_proposed, proposed));
        var other = !place.equals(model.place());
        if (other) {
            // What was typed for the item before belongs there.
            way.leave();
            place = model.place();
        }
        way.show(item.finding(), item.keyItem(), open, force || other);
        return changed;
    }
}
