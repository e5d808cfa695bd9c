package org.canxun.ui.inspection.draws;

import java.util.List;
import java.util.Map;

import org.canxun.core.Localized;
import org.canxun.core.draw.DrawPlan;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Last step: what the lots are drawn from, for the witnesses to write down, and that it is for good. */
final class ConfirmPage implements StepPage {

    private static final int LINES = 13;

    private final NewDrawModel model;
    private final DrawWords words;
    private final Form form;
    private final Text facts;
    private final Label caption;
    private final Composite why;
    private final Text reason;

    /**
     * @param changed told after each change
     * @param draw what Ctrl+Enter does: Enter alone stays in the text, so that nobody draws by pressing it twice
     */
    ConfirmPage(Composite parent, NewDrawModel model, DrawWords words, Runnable changed, Runnable draw) {
        this.model = model;
        this.words = words;
        var messages = words.messages();
        form = new Form(parent, words.locale(), changed);
        facts = new Text(form.grid(), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        Access.name(facts, messages.new_fixed);
        Access.leaveByTab(facts);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, LINES * facts.getLineHeight())
                .applyTo(facts);
        var warning = Css.style(new Label(form.grid(), SWT.WRAP), Css.ATTENTION);
        warning.setText(messages.new_for_good);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(warning);
        form.flawOf(Field.PLAN);
        caption = form.caption(messages.new_reason);
        why = form.row(1);
        reason = form.text(why, messages.new_reason, model::reason);
        form.flawOf(Field.REASON);
        reason.addListener(SWT.Traverse, event -> {
            // The button that draws must not hear it.
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
            }
        });
        for (var field : List.of(facts, reason)) {
            field.addListener(SWT.KeyDown, event -> {
                if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
                    event.doit = false;
                    draw.run();
                }
            });
        }
    }

    @Override
    public Composite control() {
        return form.grid();
    }

    @Override
    public void focus() {
        if (model.plan().flatMap(DrawPlan::owed).isPresent()) {
            reason.setFocus();
        } else {
            facts.setFocus();
        }
    }

    @Override
    public void show(Map<Field, Localized> flaws) {
        var owed = model.plan().flatMap(DrawPlan::owed);
        var text = new PlanWords(words).of(model);
        if (!facts.getText().equals(text)) {
            facts.setText(text);
        }
        Form.visible(caption, owed.isPresent());
        Form.visible(why, owed.isPresent());
        form.flaws(flaws);
    }
}
