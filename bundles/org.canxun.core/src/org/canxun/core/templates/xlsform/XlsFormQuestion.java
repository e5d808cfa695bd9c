package org.canxun.core.templates.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;

/** A question of a form on its way to becoming an item. */
final class XlsFormQuestion implements XlsFormConditional {

    /** As a heading of a column it should be read at a glance. */
    private static final int PARAMETER = 20;

    private final XlsFormRow row;
    private final XlsFormGroup parent;
    private final String name;
    private final String code;
    private final ItemKind kind;
    private final String label;
    private final List<String> guidance = new ArrayList<>();
    private List<OptionContent> options = List.of();
    private Optional<LimitContent> limit = Optional.empty();
    private RequirementLevel requirement = RequirementLevel.NOTE;
    private PhotoDemand photo = ItemDemand.NONE.photo();
    private String condition = "";
    private String constraint = "";

    XlsFormQuestion(XlsFormRow row, XlsFormGroup parent, String name, String code, ItemKind kind, String label) {
        this.row = row;
        this.parent = parent;
        this.name = name;
        this.code = code;
        this.kind = kind;
        this.label = label;
    }

    @Override
    public XlsFormRow row() {
        return row;
    }

    @Override
    public XlsFormGroup parent() {
        return parent;
    }

    @Override
    public String condition() {
        return condition;
    }

    @Override
    public void condition(String text) {
        condition = text;
    }

    /** As the form refers to it. */
    String name() {
        return name;
    }

    /** As the checklist does. */
    String code() {
        return code;
    }

    void constraint(String text) {
        constraint = text;
    }

    void options(List<OptionContent> offered) {
        options = offered;
    }

    List<OptionContent> options() {
        return options;
    }

    void limit(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        limit = Optional.of(new LimitContent(XlsFormText.shorten(XlsFormText.line(label), PARAMETER), "", minimum,
                maximum, ""));
    }

    void requirement(RequirementLevel level) {
        requirement = level;
    }

    RequirementLevel requirement() {
        return requirement;
    }

    void photo(PhotoDemand demand) {
        photo = demand;
    }

    /** False when it would become too long. */
    boolean guide(String text) {
        int length = guidance.stream().mapToInt(part -> part.length() + 1).sum() + text.length();
        return text.isEmpty() || length <= TemplateTexts.MAX && guidance.add(text);
    }

    /** The condition of its outermost group, which holds for the section, is not among them. */
    ItemContent content() {
        var demand = new ItemDemand(joined(), constraint, requirement, photo);
        var plain = ItemContent.plain(code, label, List.of(CheckMethod.VIEW), false, "", "", BigDecimal.ZERO);
        return new ItemContent(code, label, kind, plain.methods(), false, plain.basis(), "", BigDecimal.ZERO,
                Optional.empty(), ItemMarks.NONE, demand, new ItemAdvice(String.join("\n", guidance), "",
                        Optional.empty()),
                limit.stream().toList(), options, Optional.empty());
    }

    private String joined() {
        var groups = parent == null ? Stream.<XlsFormGroup>empty() : parent.path().stream().skip(1);
        var parts = Stream.concat(groups.map(XlsFormGroup::condition), Stream.of(condition))
                .filter(text -> !text.isEmpty()).distinct().toList();
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        try {
            return Expression.parse(parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(" and ")))
                    .canonical();
        } catch (ProblemException e) {
            row.left(XlsFormField.RELEVANT, XlsFormReason.EXPRESSION.with(XlsFormReason.cause(e)));
            return "";
        }
    }
}
