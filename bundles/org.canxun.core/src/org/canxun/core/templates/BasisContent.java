package org.canxun.core.templates;

import java.util.List;

/**
 * 法律依据 of an item.
 *
 * @param text as the checklist prints it
 * @param provisions what an order may cite, one by one
 */
public record BasisContent(String text, List<Provision> provisions) {

    public BasisContent {
        provisions = List.copyOf(provisions);
    }

    /** What the checklist prints, with no provision told apart. */
    public static BasisContent of(String text) {
        return new BasisContent(text, List.of());
    }

    /**
     * One provision.
     *
     * @param article such as 第四十七条第一款
     * @param wording of the article; may be empty
     */
    public record Provision(String law, String article, String wording) {}
}
