package org.canxun.core.templates;

/**
 * What is not certain about an item.
 *
 * @param illustrative the threshold or wording is 示例, to be replaced by the district
 * @param unverified the basis is 待核
 */
public record ItemMarks(boolean illustrative, boolean unverified) {

    public static final ItemMarks NONE = new ItemMarks(false, false);
}
