package org.canxun.ui.inspection.tasks;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.tasks.AnswerDraft.Choice;
import org.canxun.ui.inspection.tasks.AnswerDraft.Lack;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Whether somebody must keep away: what was asked, what came of it, why and who decided. What is typed counts. */
final class RecusalFields {

    private static final int LONGEST = 500;
    private static final int COLUMNS = 3;

    private final Messages messages;
    private final Runnable changed;
    private final Label who;
    private final Combo outcome;
    private final Text reason;
    private final Text decider;
    private Optional<Candidate> shown = Optional.empty();
    private boolean showing;

    /** @param done told when Enter ends the answer */
    RecusalFields(Composite body, Messages messages, TaskWords words, Runnable changed, Runnable done) {
        this.messages = messages;
        this.changed = changed;
        var group = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        who = new Label(group, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(who);
        outcome = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(outcome, messages.column_recusal);
        outcome.setItems(Stream.of(Choice.values()).map(choice -> text(choice, words)).toArray(String[]::new));
        outcome.addListener(SWT.Selection, event -> {
            change(AnswerDraft::choice, Choice.values()[outcome.getSelectionIndex()]);
            shown.ifPresent(this::show);
        });
        reason = text(group, messages.recusal_reason, AnswerDraft::reason, done);
        decider = text(group, messages.recusal_decider, AnswerDraft::decider, done);
    }

    private String text(Choice choice, TaskWords words) {
        var text = choice.outcome().text(words.locale());
        return choice == Choice.OPEN ? messages.recusal_open
                : choice.bySite() ? TaskWords.format(messages.recusal_by_site, text) : text;
    }

    private Text text(Composite group, String label, BiConsumer<AnswerDraft, String> typed, Runnable done) {
        var text = new Text(group, SWT.SINGLE | SWT.BORDER);
        text.setMessage(label);
        text.setTextLimit(LONGEST);
        Access.name(text, label);
        text.addModifyListener(event -> change(typed, text.getText()));
        // Enter ends the answer, not the dialog.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                done.run();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private <T> void change(BiConsumer<AnswerDraft, T> part, T value) {
        if (!showing) {
            shown.ifPresent(candidate -> part.accept(candidate.draft(), value));
            enable();
            changed.run();
        }
    }

    private void enable() {
        Css.enable(reason, shown.filter(candidate -> candidate.draft().reasoned()).isPresent());
        Css.enable(decider, shown.filter(candidate -> candidate.draft().decided()).isPresent());
    }

    Optional<Candidate> shown() {
        return shown;
    }

    /** Shows what is known of somebody, or what was written down since. */
    void show(Candidate candidate) {
        shown = Optional.of(candidate);
        showing = true;
        who.setText(TaskWords.format(messages.recusal_question, candidate.name()).replace("&", "&&"));
        who.requestLayout();
        outcome.select(candidate.draft().choice().ordinal());
        reason.setText(candidate.draft().reason());
        decider.setText(candidate.draft().decider());
        showing = false;
        enable();
    }

    /** Where to say what an answer lacks. */
    Control field(Lack lack) {
        return lack == Lack.REASON ? reason : decider;
    }
}
