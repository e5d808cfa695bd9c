package org.canxun.core.templates;

import java.math.BigDecimal;

import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;

/**
 * How an indicator is scored.
 *
 * @param input what is found or measured
 * @param unit of the input, may be empty
 * @param rule and
 * @param steps as {@link org.canxun.core.rules.ScoringSteps} reads them
 */
public record ScoringContent(ScoringRole role, ScoreSource source, String input, String unit, String rule, String steps,
        BigDecimal maxPoints) {}
