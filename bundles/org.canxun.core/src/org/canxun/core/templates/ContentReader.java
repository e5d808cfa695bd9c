package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.GradingRules;
import org.canxun.model.ItemOption;
import org.canxun.model.JudgementRule;
import org.canxun.model.LegalProvision;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ScoringRule;
import org.canxun.model.TemplateSection;

/** Reads the content out of a folded template: what was written, in the order of the positions. */
public final class ContentReader {

    private ContentReader() {}

    /** What a template or draft says; what nobody has filled in yet is empty. */
    public static TemplateContent read(ChecklistTemplate template) {
        return new TemplateContent(text(template.getCode()), text(template.getTitle()),
                text(template.getAgencyCode()), template.getRecordKind(), text(template.getProvenance()),
                sorted(template.getSections(), TemplateSection::getPosition).map(ContentReader::section).toList(),
                sorted(template.getJudgements(), JudgementRule::getPosition).map(ContentReader::judgement).toList(),
                Optional.ofNullable(template.getGrading()).map(ContentReader::grading));
    }

    static SectionContent section(TemplateSection section) {
        return new SectionContent(text(section.getTitle()), text(section.getCondition()), number(section.getWeight()),
                sorted(section.getItems(), ChecklistItem::getPosition).map(ContentReader::item).toList());
    }

    /** One item. */
    public static ItemContent item(ChecklistItem item) {
        var provisions = sorted(item.getProvisions(), LegalProvision::getPosition)
                .map(p -> new BasisContent.Provision(text(p.getLaw()), text(p.getArticle()), text(p.getWording())))
                .toList();
        var term = item.getTermDays() < 0 ? Optional.<ItemAdvice.Term>empty()
                : Optional.of(new ItemAdvice.Term(item.getTermDays(), item.getTermUnit()));
        return new ItemContent(text(item.getCode()), text(item.getText()), item.getKind(), item.getMethods(),
                item.isKeyItem(), new BasisContent(text(item.getLegalBasis()), provisions), text(item.getStandard()),
                Objects.requireNonNullElse(item.getPoints(), BigDecimal.ZERO), number(item.getWeight()),
                new ItemMarks(item.isIllustrative(), item.isUnverified()),
                new ItemDemand(text(item.getCondition()), text(item.getConstraint()), item.getRequirement(),
                        item.getPhotoDemand()),
                new ItemAdvice(text(item.getGuidance()), text(item.getFindingText()), term),
                sorted(item.getLimits(), MeasurementLimit::getPosition).map(ContentReader::limit).toList(),
                sorted(item.getOptions(), ItemOption::getPosition).map(ContentReader::option).toList(),
                Optional.ofNullable(item.getScoring()).map(ContentReader::scoring));
    }

    private static LimitContent limit(MeasurementLimit limit) {
        return new LimitContent(text(limit.getParameter()), text(limit.getUnit()), number(limit.getMinimum()),
                number(limit.getMaximum()), text(limit.getDevice()));
    }

    private static OptionContent option(ItemOption option) {
        return new OptionContent(text(option.getCode()), text(option.getLabel()), option.getVerdict(),
                number(option.getPoints()), number(option.getValue()));
    }

    private static ScoringContent scoring(ScoringRule rule) {
        return new ScoringContent(rule.getRole(), rule.getSource(), text(rule.getInput()), text(rule.getUnit()),
                text(rule.getRule()), text(rule.getSteps()),
                Objects.requireNonNullElse(rule.getMaxPoints(), BigDecimal.ZERO));
    }

    private static JudgementContent judgement(JudgementRule rule) {
        var settings = new TreeMap<String, String>();
        for (var setting : rule.getSettings()) {
            int at = setting.indexOf('=');
            settings.put(at < 0 ? setting : setting.substring(0, at), at < 0 ? "" : setting.substring(at + 1));
        }
        return new JudgementContent(text(rule.getScheme()), settings);
    }

    private static GradingContent grading(GradingRules rules) {
        var stars = rules.getStars().stream().sorted(Comparator.comparingInt(s -> s.getPosition()))
                .map(s -> new GradingContent.Star(text(s.getStar()),
                        Objects.requireNonNullElse(s.getMinimum(), BigDecimal.ZERO), number(s.getCoefficient())))
                .toList();
        // A gate of a newer program is no gate this one could judge; the check of the template says so.
        var gates = rules.getGates().stream().sorted(Comparator.comparingInt(g -> g.getPosition()))
                .filter(g -> KINDS.containsKey(text(g.getKind())))
                .map(g -> new GradingContent.Gate(text(g.getStar()), KINDS.get(g.getKind()), text(g.getSection()),
                        Objects.requireNonNullElse(g.getBound(), BigDecimal.ZERO)))
                .toList();
        return new GradingContent(Objects.requireNonNullElse(rules.getBonusCap(), BigDecimal.ZERO),
                rules.getBonusLevels(), stars, gates);
    }

    private static final Map<String, GradingContent.GateKind> KINDS = Map.of(
            GradingContent.GateKind.SECTION_MIN.name(), GradingContent.GateKind.SECTION_MIN,
            GradingContent.GateKind.KEY_FAILS_MAX.name(), GradingContent.GateKind.KEY_FAILS_MAX);

    private static <T> java.util.stream.Stream<T> sorted(List<T> objects, ToIntFunction<T> position) {
        return objects.stream().sorted(Comparator.comparingInt(position));
    }

    private static Optional<BigDecimal> number(BigDecimal number) {
        return Optional.ofNullable(number);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
