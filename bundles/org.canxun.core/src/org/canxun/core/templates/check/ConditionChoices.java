package org.canxun.core.templates.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.rules.expression.ConditionWords;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/**
 * What conditions can compare with: the district's codes and the options of items. A condition that waits for a code
 * nobody can choose never holds, and its items would never be asked.
 */
final class ConditionChoices {

    private static final Map<String, String> LISTS = Map.of("site.type", Codes.SITE_TYPE, "site.servingModes",
            Codes.SERVING_MODE, "site.gasKind", Codes.GAS_KIND);
    private static final List<String> ANSWERS = Stream.of(ItemAnswer.values())
            .filter(answer -> answer != ItemAnswer.UNANSWERED).map(ItemAnswer::getLiteral).toList();

    private final Codes codes;
    private final Map<String, ItemContent> items;

    ConditionChoices(TemplateContent template, Codes codes) {
        this.codes = codes;
        items = template.items().collect(Collectors.toMap(ItemContent::code, i -> i, (a, b) -> a));
    }

    /** Codes that cannot be, each with the name that is compared with it. */
    Map<String, String> strange(Expression condition) {
        var strange = new LinkedHashMap<String, String>();
        ConditionWords.compared(condition).forEach((name, compared) -> {
            var known = choices(name);
            // Nothing is one of every list, and several at once are more than a code.
            compared.stream().filter(code -> !known.isEmpty() && !code.isBlank() && !code.strip().contains(" "))
                    .filter(code -> !known.contains(code.strip())).forEach(code -> strange.put(code, name));
        });
        return strange;
    }

    /** Names with several values that are compared as a whole: a site that cooks and delivers does not equal either. */
    List<String> equated(Expression condition) {
        // The canonical text has one way to write a comparison; nothing is a value as a whole.
        return condition.references().stream().filter(this::several).filter(name -> Pattern
                .compile("%1$s !?= ['\"][^'\"]|[^'\"]['\"] !?= %1$s".formatted(Pattern.quote("${" + name + "}")))
                .matcher(condition.canonical()).find()).toList();
    }

    private boolean several(String name) {
        var item = items.get(name);
        return name.equals("site.servingModes") || item != null && item.kind() == ItemKind.MULTIPLE_CHOICE;
    }

    /** What can be compared with, for people to choose from. */
    String known(String name) {
        return String.join("、", choices(name));
    }

    private List<String> choices(String name) {
        if (LISTS.containsKey(name)) {
            return codes.list(LISTS.get(name)).stream().map(Codes.Code::code).toList();
        }
        var item = items.get(name);
        // The choices of an appraisal are words of its rule.
        if (item == null || item.scoring().isPresent()) {
            return List.of();
        }
        return switch (item.kind()) {
            case CONFORMITY, STATES, SINGLE_CHOICE, MULTIPLE_CHOICE -> Stream
                    .concat(item.options().stream().map(OptionContent::code), ANSWERS.stream()).toList();
            case MEASUREMENT, COUNT, TEXT, SURVEY_MEAN -> List.of();
        };
    }
}
