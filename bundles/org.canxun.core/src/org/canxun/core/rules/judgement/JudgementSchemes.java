package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Optional;

/** The schemes there are. */
public final class JudgementSchemes {

    private static final List<JudgementScheme> ALL = List.of(new Samr2016(), new Samr49(), new Quantified(),
            new FireStates(), new Deduction(), new Penalty(), new WeightedAnswers(), new Points());

    private JudgementSchemes() {}

    /** In the order to show them. */
    public static List<JudgementScheme> all() {
        return ALL;
    }

    public static Optional<JudgementScheme> find(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
