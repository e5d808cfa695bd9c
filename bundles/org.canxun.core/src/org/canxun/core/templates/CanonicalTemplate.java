package org.canxun.core.templates;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Words;
import org.canxun.model.ItemKind;

/**
 * One text for one content, so that two devices give the same template the same identity.
 * <p>
 * UTF-8, lines end in LF, fields are separated by a tab. First line {@code canxun-template/1}, then
 *
 * <pre>
 * template  code title agencyCode recordKind provenance
 * judgement scheme key=value...
 * grading   bonusCap bonusLevels
 * star      code minimum coefficient
 * gate      star kind section bound
 * section   title
 * applies   condition weight
 * item      code text methods key legalBasis standard points illustrative unverified
 * kind      kind weight
 * provision law article wording
 * demand    condition constraint requirement photo
 * advice    guidance findingText termDays termUnit
 * limit     parameter unit minimum maximum [device]
 * option    code label verdict points value
 * scoring   role source input unit rule steps maxPoints
 * </pre>
 *
 * in the order of the template; what belongs to a section or an item follows it in this order. Lines that would say
 * only what goes without saying are left out: a section that always applies, an item of kind CONFORMITY with weight 1,
 * no demand, no advice, no device. So a template from before they existed keeps its digest. Texts are in Unicode
 * normal form C with backslash, tab, line feed and carriage return written as two characters. Methods are joined by
 * {@code +} in the order of the enumeration. Numbers have no exponent and no zeros at the end of a fraction, flags are
 * Y or N, an absent bound is empty.
 */
final class CanonicalTemplate {

    private static final String FORMAT = "canxun-template/1";

    private final StringBuilder text = new StringBuilder(FORMAT).append('\n');

    private CanonicalTemplate() {}

    static String digest(TemplateContent template) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text(template).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String text(TemplateContent template) {
        var canonical = new CanonicalTemplate();
        canonical.line("template", template.code(), template.title(), template.agencyCode(),
                template.recordKind().getName(), template.provenance());
        template.judgements().forEach(canonical::judgement);
        template.grading().ifPresent(canonical::grading);
        template.sections().forEach(canonical::section);
        return canonical.text.toString();
    }

    private void judgement(JudgementContent judgement) {
        var fields = new ArrayList<String>(List.of(judgement.scheme()));
        judgement.settings().forEach((key, value) -> fields.add(key + "=" + value));
        line("judgement", fields.toArray(String[]::new));
    }

    private void grading(GradingContent grading) {
        line("grading", number(grading.bonusCap()), Integer.toString(grading.bonusLevels()));
        for (var star : grading.stars()) {
            line("star", star.code(), number(star.minimum()), number(star.coefficient()));
        }
        for (var gate : grading.gates()) {
            line("gate", gate.star(), gate.kind().name(), gate.section(), number(gate.bound()));
        }
    }

    private void section(SectionContent section) {
        line("section", section.title());
        if (!section.condition().isEmpty() || section.weight().isPresent()) {
            line("applies", section.condition(), number(section.weight()));
        }
        section.items().forEach(this::item);
    }

    private void item(ItemContent item) {
        var methods = item.methods().stream().sorted().map(m -> m.getName()).collect(Collectors.joining("+"));
        line("item", item.code(), item.text(), methods, flag(item.keyItem()), item.legalBasis(), item.standard(),
                number(item.points()), flag(item.illustrative()), flag(item.unverified()));
        if (item.kind() != ItemKind.CONFORMITY || item.weight().isPresent()) {
            line("kind", item.kind().getName(), number(item.weight()));
        }
        for (var provision : item.basis().provisions()) {
            line("provision", provision.law(), provision.article(), provision.wording());
        }
        asks(item);
        for (var limit : item.limits()) {
            limit(limit);
        }
        for (var option : item.options()) {
            line("option", option.code(), option.label(), option.verdict().getName(), number(option.points()),
                    number(option.value()));
        }
        item.scoring().ifPresent(scoring -> line("scoring", scoring.role().getName(), scoring.source().getName(),
                scoring.input(), scoring.unit(), scoring.rule(), scoring.steps(), number(scoring.maxPoints())));
    }

    private void asks(ItemContent item) {
        var demand = item.demand();
        if (!demand.equals(ItemDemand.NONE)) {
            line("demand", demand.condition(), demand.constraint(), demand.requirement().getName(),
                    demand.photo().getName());
        }
        var advice = item.advice();
        if (!advice.equals(ItemAdvice.NONE)) {
            line("advice", advice.guidance(), advice.findingText(),
                    advice.term().map(t -> Integer.toString(t.days())).orElse(""),
                    advice.term().map(t -> t.unit().getName()).orElse(""));
        }
    }

    private void limit(LimitContent limit) {
        var fields = new ArrayList<String>(
                List.of(limit.parameter(), limit.unit(), number(limit.minimum()), number(limit.maximum())));
        if (!limit.device().isEmpty()) {
            fields.add(limit.device());
        }
        line("limit", fields.toArray(String[]::new));
    }

    private void line(String kind, String... fields) {
        text.append(kind);
        for (var field : fields) {
            text.append('\t').append(escape(Normalizer.normalize(field, Normalizer.Form.NFC)));
        }
        text.append('\n');
    }

    private static String escape(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(CanonicalTemplate::number).orElse("");
    }

    private static String number(BigDecimal number) {
        return Words.plain(number);
    }

    private static String flag(boolean flag) {
        return flag ? "Y" : "N";
    }
}
