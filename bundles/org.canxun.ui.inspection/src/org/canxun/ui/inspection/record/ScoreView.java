package org.canxun.ui.inspection.record;

import org.eclipse.swt.widgets.Composite;

/** Why the record in front has its score. Enter goes to the item. */
final class ScoreView {

    private static final int TEXT = 1;

    private final RecordingModel model;
    private final ScoreWords words;
    private final JudgementWords judgements;
    private final RowsView rows;

    ScoreView(Composite parent, RecordingModel model, ItemWords items, JudgementWords judgements,
            Messages messages) {
        this.model = model;
        this.judgements = judgements;
        words = new ScoreWords(items, messages);
        rows = new RowsView(parent, messages.command_SCORE, words.columns(), TEXT, messages);
        rows.footName(messages.judgements);
    }

    RowsView rows() {
        return rows;
    }

    void fill() {
        var record = model.record();
        rows.foot(judgements.all(record));
        rows.fill(words.heading(record), words.summary(record), words.lines(record));
    }
}
