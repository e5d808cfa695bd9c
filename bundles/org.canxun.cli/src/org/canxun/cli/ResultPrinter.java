package org.canxun.cli;

import java.math.BigDecimal;

import org.canxun.core.grading.GradingResult;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementSchemes;

/** Judgements and gradings for a terminal. */
record ResultPrinter(Console console, RecordWords words) {

    void results(RecordView record) {
        record.judgements().forEach(this::judgement);
        record.grading().ifPresent(this::grading);
    }

    void judgement(Judgement judgement) {
        var name = JudgementSchemes.find(judgement.schemeId()).map(s -> words.text(s.name()))
                .orElse(judgement.schemeId());
        console.line("  " + console.text("result.judgement", name, words.text(judgement.resultName()),
                judgement.score().map(ResultPrinter::plain).orElse("–"), provisional(judgement.provisional())));
    }

    void grading(GradingResult result) {
        console.line("  " + console.text("result.grading", words.star(result.star()), plain(result.base()),
                plain(result.bonus()), plain(result.total()), provisional(result.provisional())));
    }

    String provisional(boolean provisional) {
        return provisional ? console.text("score.provisional") : "";
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
