package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.model.CheckMethod;

/**
 * One item of a checklist.
 *
 * @param code such as F-D07, unique within the template
 * @param standard wording of the judging or scoring rule
 * @param illustrative the threshold or wording is 示例, to be replaced by the district
 * @param unverified the basis is 待核
 */
public record ItemDraft(String code, String text, List<CheckMethod> methods, boolean keyItem, String legalBasis,
        String standard, BigDecimal points, boolean illustrative, boolean unverified, List<LimitDraft> limits,
        Optional<ScoringDraft> scoring) {

    public ItemDraft {
        methods = List.copyOf(methods);
        limits = List.copyOf(limits);
    }

    ItemDraft withLimits(List<LimitDraft> added) {
        return new ItemDraft(code, text, methods, keyItem, legalBasis, standard, points, illustrative, unverified,
                added, scoring);
    }

    ItemDraft withScoring(ScoringDraft added) {
        return new ItemDraft(code, text, methods, keyItem, legalBasis, standard, points, illustrative, unverified,
                limits, Optional.of(added));
    }
}
