package org.canxun.cli;

import static org.canxun.cli.ResultPrinter.plain;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.ScoreExplanation;
import org.canxun.core.inspection.ScoreExplanation.Line;
import org.canxun.core.rules.judgement.Judgement.Effect;

/** The score of a record for a terminal. */
record ScorePrinter(Console console, RecordWords words) {

    void print(RecordView record, boolean explain) {
        var explanation = ScoreExplanation.of(record);
        var score = explanation.score();
        var results = new ResultPrinter(console, words);
        console.say("score.record", record.agencyName(), record.templateTitle(), record.templateVersion());
        console.line("  " + (score.present()
                ? console.text("score.sum", plain(score.got()), plain(score.base()), plain(score.value()),
                        results.provisional(score.provisional()))
                : console.text("score.none")));
        if (explain) {
            lines(explanation);
            leftOut(explanation);
        }
        for (var judgement : record.judgements()) {
            results.judgement(judgement);
            if (explain) {
                judgement.statements().forEach(s -> console.line("    " + words.text(s)));
            }
        }
        record.grading().ifPresent(grading -> {
            results.grading(grading);
            if (explain) {
                grading.statements().forEach(s -> console.line("    " + words.text(s)));
            }
        });
    }

    /** What counts; the last line is the sum that the score was computed from. */
    private void lines(ScoreExplanation explanation) {
        var rows = new ArrayList<List<String>>();
        explanation.lines().stream().filter(l -> l.effect() == Effect.FULL || l.effect() == Effect.LOST)
                .forEach(l -> rows.add(List.of(l.item().code(), effect(l.effect()), plain(l.got()), plain(l.base()),
                        l.item().text())));
        rows.add(List.of(console.text("score.total"), "", plain(explanation.score().got()),
                plain(explanation.score().base()), ""));
        console.table(List.of(console.text("column.item"), console.text("column.effect"), console.text("column.got"),
                console.text("column.base"), console.text("column.text")), rows);
    }

    private void leftOut(ScoreExplanation explanation) {
        var left = explanation.lines().stream().filter(l -> l.effect() != Effect.FULL && l.effect() != Effect.LOST)
                .toList();
        if (!left.isEmpty()) {
            console.table(List.of(console.text("column.leftOut"), console.text("column.effect"),
                    console.text("column.why")), left.stream().map(this::row).toList());
        }
    }

    private List<String> row(Line line) {
        return List.of(line.item().code(), effect(line.effect()), words.reason(line.item()));
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case FULL -> console.text("effect.FULL");
            case LOST -> console.text("effect.LOST");
            case NOT_APPLICABLE -> console.text("effect.NOT_APPLICABLE");
            case NOT_JUDGED -> console.text("effect.NOT_JUDGED");
            case NOT_RELEVANT -> console.text("effect.NOT_RELEVANT");
            case UNANSWERED -> console.text("effect.UNANSWERED");
        };
    }
}
