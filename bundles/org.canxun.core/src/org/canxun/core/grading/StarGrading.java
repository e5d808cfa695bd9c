package org.canxun.core.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.Words;
import org.canxun.core.grading.GradingResult.Dimension;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.GradingContent.Star;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ScoringRole;

/**
 * The grading of an appraisal: dimensions, bonus, gates and vetoes to a star.
 * <p>
 * Items that do not apply leave what could be got (got ÷ (100 − not applicable) × 100, as in the Jiangsu table). Where
 * the scheme gives its dimensions weights of their own, each is counted so by itself and weighed. The bonus is capped
 * and cannot lift by more levels than the scheme says. A star has to pass its gates and those of all lesser ones,
 * otherwise the next lesser is tried; the last needs nothing. A confirmed veto leaves the last.
 */
public final class StarGrading {

    static final Words WORDS = Words.beside(StarGrading.class, "texts");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GradingContent rules;
    private final List<GradedItem> items;
    private final Map<String, VetoState> vetoes;
    private final List<Localized> statements = new ArrayList<>();
    private final List<Dimension> dimensions;
    private final boolean weighted;
    private final boolean committee;

    private StarGrading(TemplateContent template, List<GradedItem> items, Map<String, VetoState> vetoes) {
        this.rules = template.grading().orElseThrow();
        this.items = items;
        this.vetoes = vetoes;
        committee = template.items().anyMatch(item -> !item.onSite());
        weighted = template.sections().stream().anyMatch(section -> section.weight().isPresent());
        dimensions = template.sections().stream()
                .filter(section -> section.items().stream().anyMatch(item -> item.onSite()))
                .map(section -> dimension(section.title(), section.weight())).toList();
    }

    /**
     * @param template with grading rules and at least one star
     * @param items all indicators and bonus items of the template
     * @param vetoes by code of the veto item
     */
    public static GradingResult grade(TemplateContent template, List<GradedItem> items,
            Map<String, VetoState> vetoes) {
        return new StarGrading(template, items, vetoes).result();
    }

    private GradingResult result() {
        var base = base();
        var bonus = bonus();
        var open = items.stream().filter(item -> item.open() && role(item) == ScoringRole.SCORED)
                .map(item -> item.content().code()).toList();
        if (!open.isEmpty()) {
            say("open", open.size(), String.join("、", open));
        }
        var undecided = vetoes.entrySet().stream().filter(v -> v.getValue() == VetoState.PROPOSED)
                .map(Map.Entry::getKey).sorted().toList();
        if (!undecided.isEmpty()) {
            say("veto.proposed", String.join("、", undecided));
        }
        if (committee && vetoes.isEmpty()) {
            say("committee");
        }
        var star = star(base, bonus);
        star.coefficient().ifPresent(factor -> say("coefficient", factor));
        return new GradingResult(dimensions, base, bonus, star.code(), star.coefficient(),
                !open.isEmpty() || !undecided.isEmpty(), statements);
    }

    private Dimension dimension(String title, Optional<BigDecimal> weight) {
        var own = items.stream().filter(item -> item.section().equals(title) && role(item) == ScoringRole.SCORED)
                .toList();
        var points = own.stream().map(item -> item.content().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var got = own.stream().filter(GradedItem::counts).map(item -> item.points().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var available = own.stream().filter(GradedItem::counts).map(item -> item.content().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var full = weight.orElse(points);
        return new Dimension(title, got, available, full, share(got, available, full));
    }

    private static BigDecimal share(BigDecimal got, BigDecimal available, BigDecimal full) {
        return available.signum() == 0 ? BigDecimal.ZERO.setScale(2)
                : got.multiply(full).divide(available, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal base() {
        for (var dimension : dimensions) {
            say("dimension", dimension.title(), dimension.got(), dimension.available(), dimension.full(),
                    dimension.score());
        }
        var left = items.stream().filter(item -> !item.applicable() && role(item) == ScoringRole.SCORED)
                .map(item -> item.content().code()).toList();
        if (!left.isEmpty()) {
            say("notApplicable", String.join("、", left));
        }
        return weighted ? weightedBase() : plainBase();
    }

    private BigDecimal plainBase() {
        var got = sum(dimensions.stream().map(Dimension::got).toList());
        var available = sum(dimensions.stream().map(Dimension::available).toList());
        var base = share(got, available, HUNDRED);
        say("base", got, available, base);
        return base;
    }

    /** A dimension of which nothing applies leaves the whole with its weight. */
    private BigDecimal weightedBase() {
        var counted = dimensions.stream().filter(d -> d.available().signum() > 0).toList();
        var weights = sum(counted.stream().map(Dimension::full).toList());
        var base = share(sum(counted.stream().map(Dimension::score).toList()), weights, HUNDRED);
        say("base.weighted", sum(counted.stream().map(Dimension::score).toList()), weights, base);
        return base;
    }

    private BigDecimal bonus() {
        var added = sum(items.stream().filter(item -> role(item) == ScoringRole.BONUS && item.counts())
                .map(item -> item.points().orElseThrow()).toList());
        var bonus = added.min(rules.bonusCap()).setScale(2, RoundingMode.HALF_UP);
        if (added.signum() > 0) {
            say(added.compareTo(rules.bonusCap()) > 0 ? "bonus.capped" : "bonus", added, rules.bonusCap(), bonus);
        }
        return bonus;
    }

    private Star star(BigDecimal base, BigDecimal bonus) {
        var last = rules.stars().size() - 1;
        var total = base.add(bonus);
        int byBase = level(base);
        int level = Math.max(level(total), byBase - rules.bonusLevels());
        say("points", total, new StarName(rules.stars().get(level(total)).code()));
        if (level > level(total)) {
            say("bonus.levels", rules.bonusLevels(), new StarName(rules.stars().get(level).code()));
        }
        while (level < last && !passes(level)) {
            level++;
        }
        var confirmed = vetoes.entrySet().stream().filter(v -> v.getValue() == VetoState.CONFIRMED)
                .map(Map.Entry::getKey).sorted().toList();
        if (!confirmed.isEmpty()) {
            say("veto.confirmed", String.join("、", confirmed));
            level = last;
        }
        var star = rules.stars().get(level);
        say("star", new StarName(star.code()));
        return star;
    }

    private int level(BigDecimal points) {
        for (int i = 0; i < rules.stars().size(); i++) {
            if (points.compareTo(rules.stars().get(i).minimum()) >= 0) {
                return i;
            }
        }
        return rules.stars().size() - 1;
    }

    private boolean passes(int level) {
        var codes = rules.stars().stream().map(Star::code).toList();
        var failing = rules.gates().stream().filter(gate -> codes.indexOf(gate.star()) >= level)
                .filter(gate -> !holds(gate)).toList();
        failing.forEach(gate -> failed(gate, codes.get(level)));
        return failing.isEmpty();
    }

    private boolean holds(Gate gate) {
        return switch (gate.kind()) {
            case SECTION_MIN -> nothingApplies(gate) || score(gate).compareTo(gate.bound()) >= 0;
            case KEY_FAILS_MAX -> gate.bound().compareTo(BigDecimal.valueOf(keyFailed().size())) >= 0;
        };
    }

    /** A site without gas cannot fail for its gas. */
    private boolean nothingApplies(Gate gate) {
        return items.stream().filter(item -> item.section().equals(gate.section()))
                .noneMatch(item -> item.counts() || item.open());
    }

    private void failed(Gate gate, String star) {
        var name = new StarName(star);
        if (gate.kind() == GateKind.SECTION_MIN) {
            say("gate.section", name, gate.section(), score(gate), gate.bound());
        } else {
            say("gate.key", name, keyFailed().size(), String.join("、", keyFailed()), gate.bound());
        }
    }

    private BigDecimal score(Gate gate) {
        return dimensions.stream().filter(d -> d.title().equals(gate.section())).map(Dimension::score).findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private List<String> keyFailed() {
        return items.stream().filter(item -> role(item) == ScoringRole.SCORED && item.keyFailed())
                .map(item -> item.content().code()).toList();
    }

    private static ScoringRole role(GradedItem item) {
        return item.content().scoring().map(s -> s.role()).orElse(ScoringRole.SCORED);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void say(String key, Object... arguments) {
        statements.add(WORDS.sentence(key, Stream.of(arguments)
                .map(argument -> argument instanceof BigDecimal number ? Words.plain(number) : argument).toArray()));
    }
}
