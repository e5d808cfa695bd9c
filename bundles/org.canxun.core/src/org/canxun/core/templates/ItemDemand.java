package org.canxun.core.templates;

import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;

/**
 * When an item applies and what it insists on.
 *
 * @param condition {@link org.canxun.core.rules.expression.Expression}; empty: the item always applies
 * @param constraint expression over the value put in; empty: every value of the kind will do
 * @param requirement what happens when the item, or the photo it wants, is missing
 */
public record ItemDemand(String condition, String constraint, RequirementLevel requirement, PhotoDemand photo) {

    public static final ItemDemand NONE = new ItemDemand("", "", RequirementLevel.BLOCK, PhotoDemand.KEY_FAILED);

    /** The same for items that apply under a condition. */
    public static ItemDemand when(String condition) {
        return new ItemDemand(condition, "", RequirementLevel.BLOCK, PhotoDemand.KEY_FAILED);
    }
}
