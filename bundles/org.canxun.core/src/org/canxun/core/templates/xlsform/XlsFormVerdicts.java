package org.canxun.core.templates.xlsform;

import java.util.List;
import java.util.Optional;

import org.canxun.core.table.Choices;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;

/** Lists of yes and no, whose options say how the item is judged. */
final class XlsFormVerdicts {

    private static final Choices<ItemAnswer> WORDS = Choices.<ItemAnswer>none()
            .with(ItemAnswer.CONFORM, "是", "yes", "y", "true", "pass", "passed", "符合", "合格", "通过", "达标", "conform",
                    "conforms", "conforming", "compliant", "complies", "ok")
            .with(ItemAnswer.NONCONFORM, "否", "no", "n", "false", "fail", "failed", "不符合", "不合格", "不通过", "未通过",
                    "不达标", "nonconform", "nonconforming", "noncompliant", "notcompliant", "notok")
            .with(ItemAnswer.NOT_APPLICABLE, "不适用", "na", "n/a", "notapplicable", "不涉及", "无此项");

    private XlsFormVerdicts() {}

    /** With verdicts where the list is one yes, one no and at most one that neither applies; else as it is. */
    static List<OptionContent> of(List<OptionContent> options) {
        var verdicts = options.stream().map(XlsFormVerdicts::verdict).toList();
        boolean judged = verdicts.stream().allMatch(Optional::isPresent) && options.size() <= 3
                && verdicts.stream().distinct().count() == options.size()
                && verdicts.contains(Optional.of(ItemAnswer.CONFORM))
                && verdicts.contains(Optional.of(ItemAnswer.NONCONFORM));
        if (!judged) {
            return options;
        }
        return options.stream().map(option -> new OptionContent(option.code(), option.label(),
                verdict(option).orElseThrow(), option.points(), option.value())).toList();
    }

    /** By the label alone: what is called yes may well read 有异味. */
    private static Optional<ItemAnswer> verdict(OptionContent option) {
        return WORDS.find(option.label());
    }
}
