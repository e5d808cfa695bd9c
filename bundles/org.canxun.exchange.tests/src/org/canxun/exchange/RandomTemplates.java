package org.canxun.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.TermUnit;

/** Checklists of every kind with the texts that files like least, as drafts may hold them; the same for one seed. */
final class RandomTemplates {

    private static final List<String> PIECES = List.of("\"", "\"\"", ",", ";", "\n", "\n\n", "=1+1", "+", "-5",
            "@SUM(A1)", "=cmd|'/c calc'!A0", "全角，“引号”１２３", "😀👨‍👩‍👧", "𠮷龦", " ", "  ", "\u3000", "\u00A0",
            "<a>&amp;</a>", "]]>", "_x000D_", "_x0041_", "'", "\\", "\\n", "sep=;", "#N/A", "007", "1.50", "5", "-0",
            "1e5", "123456789012345678", "TRUE", "是", "2025-03-01", "\u200B", "长".repeat(150), "e\u0301", "\u2028",
            "null", "示例", "待核", "${F-A01} = 'Y'", "A 资质");
    /** Kept as they are where the editor does not tidy. */
    private static final List<String> RAW = List.of("\t", "\r\n", "\r", " ");
    private static final List<String> SCHEMES = List.of("samr-2016", "samr-49", "quantified", "fire-states",
            "deduction", "penalty", "weighted-answers", "points");

    private final Random random;
    private final boolean forLists;
    private int items;

    private RandomTemplates(long seed, boolean forLists) {
        random = new Random(seed);
        this.forLists = forLists;
    }

    static TemplateContent of(long seed) {
        return new RandomTemplates(seed, false).template();
    }

    /** One whose items can stand in the table of a list, which has no empty texts. */
    static TemplateContent forLists(long seed) {
        return new RandomTemplates(seed, true).template();
    }

    private TemplateContent template() {
        return new TemplateContent("T" + random.nextInt(1000), line(), pick(List.of("FIRE_RESCUE", "CIVIL_AFFAIRS")),
                pick(List.of(RecordKind.values())), text(), list(5, this::section), judgements(),
                maybe(this::grading));
    }

    private SectionContent section() {
        // Titles that occur twice are nothing special.
        var title = random.nextInt(3) == 0 ? "同名" : (forLists ? "甲" : "") + line();
        return new SectionContent(title, text(), maybe(() -> number(false)), list(4, this::item));
    }

    private ItemContent item() {
        var code = pick(List.of("F-A", "X.", "Ｇ－", "=A", "007", "\"x\"")) + ++items;
        var kind = pick(List.of(ItemKind.values()));
        return new ItemContent(code, (forLists ? "查" : "") + text(), kind, methods(), random.nextBoolean(),
                new BasisContent(text(), list(3, () -> new BasisContent.Provision(raw(), raw(), raw()))), text(),
                number(false), maybe(() -> number(false)),
                new ItemMarks(random.nextBoolean(), random.nextBoolean()), demand(), advice(), limits(), options(),
                maybe(this::scoring));
    }

    private List<CheckMethod> methods() {
        var methods = EnumSet.noneOf(CheckMethod.class);
        list(3, () -> methods.add(pick(List.of(CheckMethod.values()))));
        return List.copyOf(methods);
    }

    private ItemDemand demand() {
        return random.nextBoolean() ? ItemDemand.NONE
                : new ItemDemand(text(), text(), pick(List.of(RequirementLevel.values())),
                        pick(List.of(PhotoDemand.values())));
    }

    private ItemAdvice advice() {
        return new ItemAdvice(text(), text(),
                maybe(() -> new ItemAdvice.Term(random.nextInt(100), pick(List.of(TermUnit.values())))));
    }

    private List<LimitContent> limits() {
        var count = new int[1];
        return list(3, () -> new LimitContent(++count[0] + raw(), raw(), maybe(() -> number(true)),
                maybe(() -> number(true)), raw()));
    }

    private List<OptionContent> options() {
        var count = new int[1];
        return list(4, () -> new OptionContent("o" + ++count[0], raw(), pick(List.of(ItemAnswer.values())),
                maybe(() -> number(false)), maybe(() -> number(true))));
    }

    private ScoringContent scoring() {
        return new ScoringContent(pick(List.of(ScoringRole.values())), pick(List.of(ScoreSource.values())), raw(),
                raw(), raw(), raw(), number(false));
    }

    private List<JudgementContent> judgements() {
        var schemes = new ArrayList<>(SCHEMES);
        return list(3, () -> new JudgementContent(schemes.remove(random.nextInt(schemes.size())), settings()));
    }

    private TreeMap<String, String> settings() {
        var settings = new TreeMap<String, String>();
        list(3, () -> settings.put(pick(List.of("passRate", "bands", "键")), raw()));
        return settings;
    }

    private GradingContent grading() {
        return new GradingContent(number(true), random.nextInt(4),
                list(4, () -> new GradingContent.Star(pick(List.of("THREE", "TWO", "ONE", "NONE")), number(true),
                        maybe(() -> number(true)))),
                list(3, () -> new GradingContent.Gate(pick(List.of("THREE", "TWO", "")),
                        pick(List.of(GradingContent.GateKind.values())), raw(), number(true))));
    }

    private BigDecimal number(boolean signed) {
        var number = switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO.setScale(2);
            case 1 -> BigDecimal.valueOf(random.nextInt(100));
            case 2 -> BigDecimal.valueOf(random.nextInt(100_000), 3);
            default -> new BigDecimal("123456789.1234567890123456" + random.nextInt(100));
        };
        return signed && random.nextBoolean() ? number.negate() : number;
    }

    /** As the editor tidies a title. */
    private String line() {
        return text().replaceAll("\\s*\\n\\s*", " ");
    }

    /** As the editor tidies a text. */
    private String text() {
        return pieces(PIECES).strip();
    }

    /** As it was put in; a text of blanks alone is none. */
    private String raw() {
        var text = pieces(PIECES) + pieces(RAW);
        return text.isBlank() ? "" : text;
    }

    private String pieces(List<String> from) {
        return String.join("", list(4, () -> pick(from)));
    }

    private <T> List<T> list(int bound, Supplier<T> element) {
        var list = new ArrayList<T>();
        for (var i = random.nextInt(bound); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
