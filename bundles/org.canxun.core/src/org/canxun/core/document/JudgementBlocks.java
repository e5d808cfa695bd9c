package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementSchemes;

/** What follows from the items by the schemes of the checklist, in the words the window uses. */
record JudgementBlocks(Wording wording, RecordView record) {

    static boolean any(RecordView record) {
        return !record.judgements().isEmpty() || record.grading().isPresent();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        record.judgements().forEach(judgement -> {
            blocks.add(new Paragraph(Text.strong(heading(judgement))));
            says(blocks, judgement.statements());
        });
        record.grading().ifPresent(grading -> {
            blocks.add(new Paragraph(Text.strong(wording.text("judgement.grading"))));
            says(blocks, grading.statements());
        });
        return blocks;
    }

    private String heading(Judgement judgement) {
        var scheme = JudgementSchemes.find(judgement.schemeId()).map(s -> text(s.name())).orElse(judgement.schemeId());
        var result = text(judgement.resultName());
        var score = judgement.score().map(s -> wording.text("judgement.score", wording.number(s))).orElse("");
        return wording.text("judgement.result", scheme, result, score)
                + (judgement.provisional() ? wording.text("judgement.provisional") : "");
    }

    private static void says(List<Block> blocks, List<? extends Localized> statements) {
        statements.forEach(statement -> blocks.add(new Paragraph(Text.plain(text(statement)))));
    }

    private static String text(Localized words) {
        return words.text(Locale.SIMPLIFIED_CHINESE);
    }
}
