package org.canxun.ui.inspection.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.tasks.TeamModel.Candidate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Whether somebody must keep away: what was asked, what came of it, why and who decided. */
final class RecusalFields {

    private static final int LONGEST = 500;

    private final Messages messages;
    private final BiConsumer<Candidate, NewRecusal> answered;
    private final Label who;
    private final Combo outcome;
    private final Text reason;
    private final Text decidedBy;
    private final Label fault;
    private Optional<Candidate> shown = Optional.empty();

    /** What can be chosen, in the order shown. */
    private record Choice(boolean bySite, RecusalOutcome outcome) {

        static final List<Choice> ALL = List.of(new Choice(false, RecusalOutcome.NONE),
                new Choice(false, RecusalOutcome.RECUSED), new Choice(true, RecusalOutcome.RECUSED),
                new Choice(true, RecusalOutcome.REJECTED));
    }

    RecusalFields(Composite body, Messages messages, TaskWords words, BiConsumer<Candidate, NewRecusal> answered) {
        this.messages = messages;
        this.answered = answered;
        var group = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        who = new Label(group, SWT.NONE);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(who);
        outcome = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(outcome, messages.column_recusal);
        Choice.ALL.forEach(choice -> outcome.add(choice.bySite()
                ? TaskWords.format(messages.recusal_by_site, choice.outcome().text(words.locale()))
                : choice.outcome().text(words.locale())));
        outcome.select(0);
        reason = text(group, messages.recusal_reason);
        decidedBy = text(group, messages.recusal_decider);
        var note = new Button(group, SWT.PUSH);
        note.setText(messages.recusal_note);
        note.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> note()));
        fault = Css.style(new Label(group, SWT.NONE), Css.ATTENTION);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(fault);
        outcome.addListener(SWT.Selection, event -> enable());
        enable();
    }

    private Text text(Composite group, String label) {
        var text = new Text(group, SWT.SINGLE | SWT.BORDER);
        text.setMessage(label);
        text.setTextLimit(LONGEST);
        Access.name(text, label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Choice choice() {
        return Choice.ALL.get(outcome.getSelectionIndex());
    }

    private void enable() {
        Css.enable(reason, choice().outcome() != RecusalOutcome.NONE);
        Css.enable(decidedBy, choice().bySite());
        fault.setText("");
    }

    void show(Candidate candidate) {
        shown = Optional.of(candidate);
        who.setText(TaskWords.format(messages.recusal_question, candidate.name()).replace("&", "&&"));
        who.requestLayout();
        outcome.select(0);
        reason.setText("");
        decidedBy.setText("");
        enable();
    }

    private void note() {
        var choice = choice();
        var why = reason.getText().strip();
        var decider = decidedBy.getText().strip();
        fault.setText(choice.outcome() != RecusalOutcome.NONE && why.isEmpty() ? messages.recusal_reason_missing
                : choice.bySite() && decider.isEmpty() ? messages.recusal_decider_missing : "");
        fault.requestLayout();
        if (fault.getText().isEmpty()) {
            shown.ifPresent(candidate -> answered.accept(candidate,
                    new NewRecusal(choice.bySite(), choice.outcome(), why, decider)));
        }
    }
}
