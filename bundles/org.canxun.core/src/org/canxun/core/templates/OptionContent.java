package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        Optional<BigDecimal> value) {

    private static final String SEPARATOR = "、";

    /**
     * Those that the words of an answer name.
     *
     * @param options of the item, in the order of the checklist, as the words are
     * @param words labels, separated by 、, which may stand within a label, too
     */
    public static List<OptionContent> named(List<OptionContent> options, String words) {
        var named = new ArrayList<OptionContent>();
        var rest = words;
        for (var option : options) {
            if (rest.equals(option.label()) || rest.startsWith(option.label() + SEPARATOR)) {
                named.add(option);
                rest = rest.substring(Math.min(rest.length(), option.label().length() + SEPARATOR.length()));
            }
        }
        return List.copyOf(named);
    }
}
