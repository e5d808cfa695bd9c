package org.canxun.ui.district.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.inspection.SiteFacts;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;

/** Says conditions in words, or what is wrong with them. */
final class Conditions {

    static final Set<String> FACTS = Set.of(SiteFacts.SITE_TYPE, SiteFacts.SERVING_MODES, SiteFacts.GAS_KIND);

    private final List<ItemContent> items;
    private final Locale locale;
    private final ConditionLabels labels;

    Conditions(TemplateContent content, Codes codes, Locale locale) {
        items = content.items().toList();
        this.locale = locale;
        labels = new ConditionLabels(codes, items, locale);
    }

    /** @param sound whether the condition can be understood */
    record Said(boolean sound, String text) {}

    /** Empty text for no condition. @param self whether {@code .} may stand for the value of the item itself */
    Said say(String text, boolean self) {
        if (text.isBlank()) {
            return new Said(true, "");
        }
        try {
            var expression = Expression.parse(text.strip());
            var known = items.stream().map(ItemContent::code).collect(Collectors.toSet());
            var unknown = expression.references().stream().filter(n -> !known.contains(n) && !FACTS.contains(n))
                    .findFirst();
            if (unknown.isPresent()) {
                return new Said(false, Problem.CONDITION_UNKNOWN.text(locale, unknown.get()));
            }
            return expression.usesSelf() && !self ? new Said(false, Problem.CONDITION_SELF.text(locale))
                    : new Said(true, labels.text(expression));
        } catch (ProblemException e) {
            return new Said(false, e.text(locale));
        }
    }
}
