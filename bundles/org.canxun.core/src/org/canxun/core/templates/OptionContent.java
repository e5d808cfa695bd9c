package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.Optional;

import org.canxun.model.ItemAnswer;

/**
 * A state or choice of an item.
 *
 * @param code unique within the item, without blanks
 * @param verdict how the item is judged when this is chosen; UNANSWERED: the choice alone says nothing
 * @param points of the choice; empty: all or none, by the verdict
 * @param value number the choice stands for in a survey
 */
public record OptionContent(String code, String label, ItemAnswer verdict, Optional<BigDecimal> points,
        Optional<BigDecimal> value) {}
