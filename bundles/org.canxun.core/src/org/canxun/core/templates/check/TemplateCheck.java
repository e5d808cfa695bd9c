package org.canxun.core.templates.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.Words;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Field;

/**
 * What keeps a checklist from being published, and what should be looked at. What is published here is judged by for
 * years, so that everything which could fail in a kitchen fails at this desk.
 */
public final class TemplateCheck {

    /** Far beyond every real checklist; the recording page stays quick up to here. */
    public static final int MAX_ITEMS = 5000;

    /** What the points of all items should come to. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** What conditions may ask of the site. */
    public static final Set<String> FACTS = Set.of("site.type", "site.servingModes", "site.gasKind");

    private final TemplateContent template;
    private final Codes codes;
    private final Issues issues = new Issues();
    private final Map<String, Integer> seen = new HashMap<>();

    private TemplateCheck(TemplateContent template, Codes codes) {
        this.template = template;
        this.codes = codes;
    }

    /**
     * Everything that is wrong with a template, errors first.
     *
     * @param codes of the district, for its agencies and stars
     */
    public static List<TemplateIssue> issues(TemplateContent template, Codes codes) {
        var check = new TemplateCheck(template, codes);
        check.head();
        check.sections();
        check.points();
        new ConditionCheck(template, FACTS, codes, check.issues).check();
        new JudgementCheck(template, codes, check.issues).check();
        return check.issues.sorted();
    }

    private void head() {
        issues.at(-1, "");
        if (template.title().isBlank()) {
            issues.error(Field.TITLE, Problem.TEMPLATE_TITLE_MISSING);
        }
        if (codes.agency(template.agencyCode()).isEmpty()) {
            issues.error(Field.AGENCY, Problem.AGENCY_UNKNOWN, template.agencyCode());
        }
        long items = template.items().count();
        if (items == 0) {
            issues.error(Field.TITLE, Problem.TEMPLATE_EMPTY);
        } else if (items > MAX_ITEMS) {
            issues.error(Field.TITLE, Problem.TEMPLATE_TOO_LONG, Long.toString(items), Integer.toString(MAX_ITEMS));
        }
    }

    private void sections() {
        for (int i = 0; i < template.sections().size(); i++) {
            var section = template.sections().get(i);
            issues.at(i, "");
            if (section.title().isBlank()) {
                issues.error(Field.TITLE, Problem.SECTION_TITLE_MISSING, i + 1);
            }
            if (template.grading().isPresent() && template.sections().subList(0, i).stream()
                    .anyMatch(other -> other.title().equals(section.title()))) {
                issues.error(Field.TITLE, Problem.SECTION_TITLE_TWICE, section.title());
            }
            if (section.items().isEmpty()) {
                issues.warning(Field.TITLE, Problem.SECTION_EMPTY, section.title());
            }
            section.weight().filter(weight -> weight.signum() < 0)
                    .ifPresent(weight -> issues.error(Field.WEIGHT, Problem.TEMPLATE_NEGATIVE, weight));
            for (var item : section.items()) {
                issues.at(i, item.code());
                code(item);
                new ItemCheck(item, issues).check();
            }
        }
    }

    private void code(ItemContent item) {
        if (item.code().isBlank() || item.code().chars().anyMatch(c -> Character.isWhitespace(c) || c == '$'
                || c == '{' || c == '}')) {
            issues.error(Field.CODE, Problem.ITEM_CODE_BAD, item.code());
        } else if (seen.merge(item.code(), 1, Integer::sum) == 2) {
            issues.error(Field.CODE, Problem.ITEM_CODE_TWICE, item.code());
        }
    }

    private void points() {
        issues.at(-1, "");
        if (template.points().compareTo(FULL) != 0 && template.points().signum() > 0) {
            issues.warning(Field.POINTS, Problem.TEMPLATE_POINTS_SUM,
                    Words.plain(template.points()));
        }
    }
}
