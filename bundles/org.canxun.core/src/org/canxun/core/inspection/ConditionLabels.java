package org.canxun.core.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Words;
import org.canxun.core.rules.expression.ConditionWords;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.OptionContent;

/** What people call what conditions name: facts of the site, codes of the district's lists, options of items. */
public final class ConditionLabels implements ConditionWords.Labels {

    private static final Words WORDS = Words.beside(ConditionLabels.class, "conditions");
    private static final Map<String, String> LISTS = Map.of(SiteFacts.SITE_TYPE, Codes.SITE_TYPE,
            SiteFacts.SERVING_MODES, Codes.SERVING_MODE, SiteFacts.GAS_KIND, Codes.GAS_KIND);

    private final Codes codes;
    private final Map<String, ItemContent> items;
    private final Locale locale;

    /** @param items those that conditions may name */
    public ConditionLabels(Codes codes, List<ItemContent> items, Locale locale) {
        this.codes = codes;
        this.items = items.stream().collect(Collectors.toMap(ItemContent::code, i -> i, (a, b) -> a));
        this.locale = locale;
    }

    /** A condition for people. */
    public String text(Expression condition) {
        return new ConditionWords(this, locale).words(condition);
    }

    @Override
    public String label(String name) {
        return word(name, name);
    }

    @Override
    public String value(String name, String code) {
        if (LISTS.containsKey(name)) {
            return codes.label(LISTS.get(name), code, locale);
        }
        var item = items.get(name);
        var option = item == null ? Optional.<String>empty()
                : item.options().stream().filter(o -> o.code().equals(code)).map(OptionContent::label).findFirst();
        return option.orElseGet(() -> word(code, code));
    }

    private String word(String key, String other) {
        return WORDS.find(key, locale).orElse(other);
    }
}
