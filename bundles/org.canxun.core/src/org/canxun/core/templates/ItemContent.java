package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.ScoringRole;

/**
 * One item of a checklist.
 *
 * @param code such as F-D07, unique within the template
 * @param standard wording of the judging or scoring rule
 * @param weight multiplies the points where a scheme weighs; empty for 1
 * @param options the states or choices, in the order offered
 * @param scoring how an indicator of an appraisal is scored
 */
public record ItemContent(String code, String text, ItemKind kind, List<CheckMethod> methods, boolean keyItem,
        BasisContent basis, String standard, BigDecimal points, Optional<BigDecimal> weight, ItemMarks marks,
        ItemDemand demand, ItemAdvice advice, List<LimitContent> limits, List<OptionContent> options,
        Optional<ScoringContent> scoring) {

    public ItemContent {
        methods = List.copyOf(methods);
        limits = List.copyOf(limits);
        options = List.copyOf(options);
    }

    /** An item answered by conforming or not, that asks for nothing more. */
    public static ItemContent plain(String code, String text, List<CheckMethod> methods, boolean keyItem, String basis,
            String standard, BigDecimal points) {
        return new ItemContent(code, text, ItemKind.CONFORMITY, methods, keyItem, BasisContent.of(basis), standard,
                points, Optional.empty(), ItemMarks.NONE, ItemDemand.NONE, ItemAdvice.NONE, List.of(), List.of(),
                Optional.empty());
    }

    /** Bonus and veto items belong to the grading committee and have no place in a visit. */
    public boolean onSite() {
        return scoring.map(s -> s.role() == ScoringRole.SCORED).orElse(true);
    }

    /**
     * Whether an answer to this item answers the other one, too. Points, words about the law and advice may differ; what
     * is asked, and what an answer means, may not.
     */
    public boolean sameQuestion(ItemContent other) {
        return text.equals(other.text) && kind == other.kind && standard.equals(other.standard)
                && same(ContentField.LIMITS, other) && same(ContentField.OPTIONS, other)
                && same(ContentField.SCORING, other) && demand.constraint().equals(other.demand.constraint());
    }

    /** As texts, where 5 and 5.0 are the same number. */
    private boolean same(ContentField field, ItemContent other) {
        return field.text(this).equals(field.text(other));
    }

    public String legalBasis() {
        return basis.text();
    }

    public boolean illustrative() {
        return marks.illustrative();
    }

    public boolean unverified() {
        return marks.unverified();
    }

    public ItemContent withMarks(ItemMarks added) {
        return new ItemContent(code, text, kind, methods, keyItem, basis, standard, points, weight, added, demand,
                advice, limits, options, scoring);
    }

    public ItemContent withLimits(List<LimitContent> added) {
        return new ItemContent(code, text, kind, methods, keyItem, basis, standard, points, weight, marks, demand,
                advice, added, options, scoring);
    }

    /** With these provisions beside the text of its basis. */
    public ItemContent withProvisions(List<BasisContent.Provision> added) {
        return new ItemContent(code, text, kind, methods, keyItem, new BasisContent(basis.text(), added), standard,
                points, weight, marks, demand, advice, limits, options, scoring);
    }

    public ItemContent withScoring(ScoringContent added) {
        return new ItemContent(code, text, kind, methods, keyItem, basis, standard, points, weight, marks, demand,
                advice, limits, options, Optional.of(added));
    }

    public ItemContent withDemand(ItemDemand added) {
        return new ItemContent(code, text, kind, methods, keyItem, basis, standard, points, weight, marks, added,
                advice, limits, options, scoring);
    }

    public ItemContent withOptions(ItemKind of, List<OptionContent> added) {
        return new ItemContent(code, text, of, methods, keyItem, basis, standard, points, weight, marks, demand,
                advice, limits, added, scoring);
    }
}
