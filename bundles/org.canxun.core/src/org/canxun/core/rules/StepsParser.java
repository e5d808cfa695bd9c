package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;
import org.canxun.core.rules.BandSteps.Band;
import org.canxun.core.rules.Threshold.Comparison;

/** Reads the steps language. Full-width semicolons and colons, as Chinese input methods give, are understood. */
final class StepsParser {

    private static final String RULES = "bands, choice, count, deduct, ratio, veto";
    static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private final String steps;
    private final BigDecimal maximum;

    private StepsParser(String steps, BigDecimal maximum) {
        this.steps = steps;
        this.maximum = maximum;
    }

    /** @param position of its first character in the steps, from 1 */
    private record Part(int position, String text) {
        int end() {
            return position + text.length();
        }
    }

    /** {@code name:value}. */
    private record Step(Part name, Part value) {}

    static ScoringSteps parse(String rule, String steps, BigDecimal maximum) throws ProblemException {
        var parser = new StepsParser(steps.replace('；', ';').replace('：', ':'), maximum);
        return switch (rule) {
            case "bands" -> parser.bands();
            case "choice" -> parser.choice();
            case "count" -> parser.count();
            case "deduct" -> parser.deduct();
            case "ratio" -> parser.ratio();
            case "veto" -> parser.veto();
            default -> throw new ProblemException(Problem.SCORE_RULE_UNKNOWN, rule, RULES);
        };
    }

    private ScoringSteps bands() throws ProblemException {
        var bands = new ArrayList<Band>();
        for (var step : steps()) {
            var name = step.name();
            var comparison = Comparison.startOf(name.text()).orElseThrow(() -> syntax(name, ">=, >, <=, <"));
            var sign = comparison.sign().length();
            var bound = number(new Part(name.position() + sign, name.text().substring(sign)));
            bands.add(new Band(new Threshold(comparison, bound), points(step.value())));
        }
        var parsed = new BandSteps(bands, maximum);
        var gap = parsed.gap();
        if (gap.isPresent()) {
            throw new ProblemException(Problem.SCORE_BANDS_GAP, Words.plain(gap.get()));
        }
        return parsed;
    }

    private ScoringSteps choice() throws ProblemException {
        var options = new LinkedHashMap<String, BigDecimal>();
        for (var step : steps()) {
            if (options.put(step.name().text(), points(step.value())) != null) {
                throw syntax(step.name(), "≠ " + step.name().text());
            }
        }
        return new ChoiceSteps(options, maximum);
    }

    private ScoringSteps count() throws ProblemException {
        var named = named(Set.of("each", "max"), Set.of("full_if"));
        return new CountSteps(points(named.get("each")), points(named.get("max")), word(named, "full_if"), maximum);
    }

    private ScoringSteps deduct() throws ProblemException {
        var named = named(Set.of("base", "each"), Set.of("zero_if"));
        return new DeductSteps(points(named.get("base")), points(named.get("each")), word(named, "zero_if"), maximum);
    }

    private ScoringSteps ratio() throws ProblemException {
        return new RatioSteps(points(named(Set.of("max"), Set.of()).get("max")), maximum);
    }

    private ScoringSteps veto() throws ProblemException {
        if (!steps.isEmpty()) {
            throw syntax(new Part(1, steps), "(empty)");
        }
        return new VetoSteps();
    }

    private Map<String, Part> named(Set<String> required, Set<String> optional) throws ProblemException {
        var named = new HashMap<String, Part>();
        for (var step : steps()) {
            var name = step.name().text();
            if (!required.contains(name) && !optional.contains(name) || named.put(name, step.value()) != null) {
                var expected = Stream.concat(required.stream(), optional.stream()).sorted().toList();
                throw syntax(step.name(), String.join(", ", expected));
            }
        }
        for (var name : required.stream().sorted().toList()) {
            if (!named.containsKey(name)) {
                throw syntax(new Part(steps.length() + 1, ""), name + ":…");
            }
        }
        return named;
    }

    private static Optional<String> word(Map<String, Part> named, String name) {
        return Optional.ofNullable(named.get(name)).map(Part::text);
    }

    private List<Step> steps() throws ProblemException {
        var found = new ArrayList<Step>();
        for (var start = 0; start <= steps.length();) {
            var semicolon = steps.indexOf(';', start);
            var end = semicolon < 0 ? steps.length() : semicolon;
            found.add(step(new Part(start + 1, steps.substring(start, end))));
            start = end + 1;
        }
        return found;
    }

    private Step step(Part part) throws ProblemException {
        var colon = part.text().indexOf(':');
        if (colon < 0) {
            throw syntax(part, "…:…");
        }
        var name = trim(new Part(part.position(), part.text().substring(0, colon)));
        var value = trim(new Part(part.position() + colon + 1, part.text().substring(colon + 1)));
        if (name.text().isEmpty()) {
            throw syntax(part, "…:…");
        }
        if (value.text().isEmpty()) {
            throw syntax(new Part(part.end(), ""), "…");
        }
        return new Step(name, value);
    }

    private static Part trim(Part part) {
        var text = part.text();
        return new Part(part.position() + text.length() - text.stripLeading().length(), text.strip());
    }

    private BigDecimal points(Part part) throws ProblemException {
        var points = number(part);
        if (points.compareTo(maximum) > 0) {
            throw new ProblemException(Problem.SCORE_POINTS, String.valueOf(part.position()), part.text(),
                    Words.plain(maximum));
        }
        return points;
    }

    private static BigDecimal number(Part part) throws ProblemException {
        if (!NUMBER.matcher(part.text()).matches()) {
            throw syntax(part, "0.5");
        }
        return new BigDecimal(part.text());
    }

    private static ProblemException syntax(Part part, String expected) {
        return new ProblemException(Problem.SCORE_SYNTAX, String.valueOf(part.position()), part.text(), expected);
    }
}
