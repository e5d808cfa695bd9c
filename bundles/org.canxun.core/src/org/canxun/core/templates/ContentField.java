package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Words;

/** Fields of a template and of its items, as texts that can be compared side by side. */
public enum ContentField {
    TITLE(template -> template.title(), null),
    AGENCY(template -> template.agencyCode(), null),
    RECORD_KIND(template -> template.recordKind().getName(), null),
    PROVENANCE(template -> template.provenance(), null),
    SECTIONS(template -> lines(template.sections(), ContentField::section), null),
    JUDGEMENTS(template -> lines(template.judgements(), j -> j.scheme() + " " + j.settings()), null),
    GRADING(template -> template.grading().map(ContentField::grading).orElse(""), null),
    /** Compared by whoever knows where the item stands. */
    SECTION(null, null),
    /** Code of the item before it, empty for the first one; compared by whoever sees them all. */
    ORDER(null, null),
    TEXT(null, item -> item.text()),
    KIND(null, item -> item.kind().getName()),
    METHODS(null, item -> item.methods().stream().sorted().map(m -> m.getName()).collect(Collectors.joining("+"))),
    KEY_ITEM(null, item -> item.keyItem() ? "Y" : "N"),
    LEGAL_BASIS(null, item -> item.basis().text()),
    PROVISIONS(null, item -> lines(item.basis().provisions(),
            p -> words(p.law(), p.article(), p.wording()))),
    STANDARD(null, item -> item.standard()),
    POINTS(null, item -> plain(item.points())),
    WEIGHT(null, item -> plain(item.weight())),
    MARKS(null, item -> (item.illustrative() ? "示例 " : "") + (item.unverified() ? "待核" : "")),
    CONDITION(null, item -> item.demand().condition()),
    CONSTRAINT(null, item -> item.demand().constraint()),
    REQUIREMENT(null, item -> item.demand().requirement().getName()),
    PHOTO(null, item -> item.demand().photo().getName()),
    GUIDANCE(null, item -> item.advice().guidance()),
    FINDING(null, item -> item.advice().findingText()),
    TERM(null, item -> item.advice().term().map(t -> t.days() + " " + t.unit().getName()).orElse("")),
    LIMITS(null, item -> lines(item.limits(), ContentField::limit)),
    OPTIONS(null, item -> lines(item.options(), ContentField::option)),
    SCORING(null, item -> item.scoring().map(ContentField::scoring).orElse(""));

    private static final String NOTHING = "—";

    private final Function<TemplateContent, String> ofTemplate;
    private final Function<ItemContent, String> ofItem;

    ContentField(Function<TemplateContent, String> ofTemplate, Function<ItemContent, String> ofItem) {
        this.ofTemplate = ofTemplate;
        this.ofItem = ofItem;
    }

    /** Fields of the whole, in order. */
    public static List<ContentField> ofTemplates() {
        return Stream.of(values()).filter(field -> field.ofTemplate != null).toList();
    }

    /** Fields of an item, in order; without its section and place. */
    public static List<ContentField> ofItems() {
        return Stream.of(values()).filter(field -> field.ofItem != null).toList();
    }

    /** Only for fields of the whole. */
    public String text(TemplateContent template) {
        return ofTemplate.apply(template);
    }

    /** Only for fields of items. Parts of a list stand on lines of their own. */
    public String text(ItemContent item) {
        return ofItem.apply(item);
    }

    private static <T> String lines(List<T> parts, Function<T, String> line) {
        return parts.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String section(SectionContent section) {
        return words(section.title(), section.condition(), plain(section.weight()));
    }

    private static String limit(LimitContent limit) {
        return words(limit.parameter(), plain(limit.minimum()) + "–" + plain(limit.maximum()), limit.unit(),
                limit.device());
    }

    private static String option(OptionContent option) {
        return words(option.code(), option.label(), option.verdict().getName(), plain(option.points()),
                plain(option.value()));
    }

    private static String scoring(ScoringContent scoring) {
        return words(scoring.role().getName(), scoring.source().getName(), scoring.input(), scoring.unit(),
                scoring.rule(), scoring.steps(), plain(scoring.maxPoints()));
    }

    private static String grading(GradingContent grading) {
        return Stream.of(
                Stream.of("≤" + plain(grading.bonusCap()) + ", +" + grading.bonusLevels()),
                grading.stars().stream().map(s -> words(s.code(), "≥" + plain(s.minimum()), plain(s.coefficient()))),
                grading.gates().stream().map(g -> words(g.star(), g.kind().name(), g.section(), plain(g.bound()))))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /** What is empty keeps its place, or the points of a choice would look the same as its value. */
    private static String words(String... words) {
        int end = words.length;
        while (end > 0 && words[end - 1].isEmpty()) {
            end--;
        }
        return Stream.of(words).limit(end).map(word -> word.isEmpty() ? NOTHING : word)
                .collect(Collectors.joining(" "));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(ContentField::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return Words.plain(number);
    }
}
