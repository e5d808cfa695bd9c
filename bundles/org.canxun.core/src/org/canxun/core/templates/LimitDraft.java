package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a reading may be.
 *
 * @param unit empty for a plain ratio
 * @param minimum included; at least one of the two is present
 * @param maximum included
 */
public record LimitDraft(String parameter, String unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {}
