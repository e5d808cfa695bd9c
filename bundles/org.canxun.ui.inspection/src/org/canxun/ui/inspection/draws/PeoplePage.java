package org.canxun.ui.inspection.draws;

import java.util.Map;

import org.canxun.core.Localized;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.eclipse.swt.widgets.Composite;

/** Second step: who keeps away from which site, who watches, and where the chance comes from. */
final class PeoplePage implements StepPage {

    private final Form form;
    private final RecusalFields recusals;

    /** @param changed told after each change */
    PeoplePage(Composite parent, NewDrawModel model, DrawWords words, Runnable changed) {
        var messages = words.messages();
        form = new Form(parent, words.locale(), changed);
        form.caption(messages.new_recusals);
        recusals = new RecusalFields(form.row(1), model.recusals(), messages, changed);
        form.flawOf(Field.RECUSALS);
        form.caption(messages.new_witnesses);
        form.text(form.row(1), messages.new_witnesses, model::witnesses).setMessage(messages.new_witnesses_hint);
        form.flawOf(Field.WITNESSES);
        form.caption(messages.new_seed);
        form.text(form.row(1), messages.new_seed, model::seed).setMessage(messages.new_seed_hint);
        form.flawOf(Field.SEED);
        form.caption(messages.new_origin);
        form.text(form.row(1), messages.new_origin, model::origin).setMessage(messages.new_origin_hint);
        form.flawOf(Field.ORIGIN);
    }

    @Override
    public Composite control() {
        return form.grid();
    }

    @Override
    public void focus() {
        recusals.offer();
        recusals.focus();
    }

    @Override
    public void show(Map<Field, Localized> flaws) {
        recusals.show();
        form.flaws(flaws);
    }
}
