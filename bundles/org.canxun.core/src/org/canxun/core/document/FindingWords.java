package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.document.RecordSheet.Fault;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Rectification;
import org.canxun.model.Finding;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/** What papers say of one failed item. */
record FindingWords(Wording wording, Fault fault) {

    /** Words that only an agency's own paper may use; a judging standard quotes them from the law. */
    private static final List<String> COERCIVE = List.of("责令", "查封", "扣押", "没收", "停产", "停业", "停用", "停止使用", "处罚",
            "罚款", "警告", "吊销", "立案", "强制", "拘留", "处以", "万元",
            "处理", "处置", "控制", "移送", "移交", "通报");

    Cell problem() {
        return entered() ? Cell.of(text()) : new Cell(standard()
                .map(standard -> List.of(Text.plain(text()), standard)).orElse(List.of(Text.plain(text()))));
    }

    /**
     * The problem for a working paper of the joint team, which has no power of its own (国办发〔2024〕54号): a standard
     * that speaks of an agency's measures stays in that agency's paper.
     */
    Cell neutralProblem() {
        var standard = String.valueOf(fault.item().getStandard());
        return COERCIVE.stream().anyMatch(standard::contains) ? Cell.of(text()) : problem();
    }

    private boolean entered() {
        return fault.finding().map(finding -> !Wording.blank(finding.getText())).orElse(false);
    }

    /** What nobody wrote reads as the window proposes it. */
    private String text() {
        if (entered()) {
            return fault.finding().orElseThrow().getText().strip();
        }
        var proposed = fault.item().getFindingText();
        return Wording.blank(proposed)
                ? wording.text("finding.default", wording.entered(fault.item().getText())) : proposed.strip();
    }

    private Optional<Text> standard() {
        var standard = fault.item().getStandard();
        return Wording.blank(standard) ? Optional.empty()
                : Optional.of(Text.quiet(wording.text("finding.standard", standard.strip())));
    }

    /** Key or general is the checklist's word; only MAJOR is the officer's. */
    Cell weight() {
        var key = fault.item().isKeyItem();
        var text = wording.text(key ? "class.key" : "class.general");
        if (fault.finding().map(finding -> finding.getSeverity() == Severity.MAJOR).orElse(false)) {
            return Cell.of(Text.strong(wording.text("class.major", text)));
        }
        return Cell.of(key ? Text.strong(text) : Text.plain(text));
    }

    Cell basis() {
        return Cell.of(wording.tagged(wording.entered(fault.item().getLegalBasis()), "items.unverified",
                fault.item().isUnverified()));
    }

    /** How it is to be put right and until when, in the agency's own paper. */
    Cell way() {
        return way("term.referred");
    }

    /** The same for the working paper of the joint team, which hands nothing over. */
    Cell neutralWay() {
        return way("term.passed");
    }

    private Cell way(String referred) {
        var lines = new ArrayList<Text>();
        var rectification = fault.view().map(FindingView::rectification);
        if (rectification.filter(r -> r.mode() == RectifyMode.REFERRAL).isPresent()) {
            lines.add(Text.plain(wording.text(referred, wording.entered(rectification.get().referredTo()))));
        } else {
            var term = fault.view().isPresent() ? fault.view().flatMap(FindingView::term) : entered(fault.finding());
            lines.add(term.map(t -> Text.plain(term(wording, t)))
                    .orElseGet(() -> Text.quiet(wording.text("term.open"))));
        }
        rectification.flatMap(Rectification::deadline)
                .ifPresent(day -> lines.add(Text.plain(wording.text("term.until", wording.date(day)))));
        rectification.flatMap(Rectification::uncounted).ifPresent(uncounted -> lines
                .add(Text.strong(wording.text("term.uncounted", String.join(" ", uncounted.arguments())))));
        return new Cell(lines);
    }

    /** Empty while none is set. */
    static Optional<String> term(Wording wording, Optional<Finding> written) {
        return entered(written).map(term -> term(wording, term));
    }

    private static Optional<Term> entered(Optional<Finding> written) {
        return written.filter(finding -> finding.getTermDays() >= 0)
                .map(finding -> new Term(finding.getTermDays(), finding.getTermUnit()));
    }

    private static String term(Wording wording, Term term) {
        return term.days() == 0 ? wording.text("term.spot")
                : wording.text(term.unit() == TermUnit.WORKING_DAY ? "term.working" : "term.calendar", term.days());
    }
}
