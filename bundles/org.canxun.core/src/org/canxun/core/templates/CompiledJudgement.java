package org.canxun.core.templates;

import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.JudgedItem;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementScheme;
import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.rules.judgement.Settings;

/** A scheme with its settings, read once. */
public record CompiledJudgement(JudgementScheme scheme, Settings settings) {

    /** Empty for a scheme, or settings, of a newer program: what cannot be judged by its own rule is not judged. */
    static Optional<CompiledJudgement> of(JudgementContent judgement) {
        return JudgementSchemes.find(judgement.scheme()).flatMap(scheme -> {
            try {
                return Optional.of(new CompiledJudgement(scheme, scheme.settings(judgement.settings())));
            } catch (ProblemException e) {
                return Optional.empty();
            }
        });
    }

    public Judgement judge(List<JudgedItem> items) {
        return scheme.judge(items, settings);
    }
}
