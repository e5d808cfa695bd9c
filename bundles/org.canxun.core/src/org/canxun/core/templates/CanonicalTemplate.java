package org.canxun.core.templates;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One text for one content, so that two devices give the same template the same identity.
 * <p>
 * UTF-8, lines end in LF, fields are separated by a tab. First line {@code canxun-template/1}, then
 *
 * <pre>
 * template code title agencyCode recordKind provenance
 * section  title
 * item     code text methods key legalBasis standard points illustrative unverified
 * limit    parameter unit minimum maximum
 * scoring  role source input unit rule steps maxPoints
 * </pre>
 *
 * in the order of the template; limits in their order, then the scoring, follow their item. Texts are in Unicode
 * normal form C with backslash, tab, line feed and carriage return written as two characters. Methods are joined by
 * {@code +} in the order of the enumeration. Numbers have no exponent and no zeros at the end of a fraction, flags are
 * Y or N, an absent bound is empty.
 */
final class CanonicalTemplate {

    private static final String FORMAT = "canxun-template/1";

    private final StringBuilder text = new StringBuilder(FORMAT).append('\n');

    private CanonicalTemplate() {}

    static String digest(TemplateDraft template) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text(template).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String text(TemplateDraft template) {
        var canonical = new CanonicalTemplate();
        canonical.line("template", template.code(), template.title(), template.agencyCode(),
                template.recordKind().getName(), template.provenance());
        template.sections().forEach(canonical::section);
        return canonical.text.toString();
    }

    private void section(SectionDraft section) {
        line("section", section.title());
        section.items().forEach(this::item);
    }

    private void item(ItemDraft item) {
        var methods = item.methods().stream().sorted().map(m -> m.getName()).collect(Collectors.joining("+"));
        line("item", item.code(), item.text(), methods, flag(item.keyItem()), item.legalBasis(), item.standard(),
                number(item.points()), flag(item.illustrative()), flag(item.unverified()));
        for (var limit : item.limits()) {
            line("limit", limit.parameter(), limit.unit(), number(limit.minimum()), number(limit.maximum()));
        }
        item.scoring().ifPresent(scoring -> line("scoring", scoring.role().getName(), scoring.source().getName(),
                scoring.input(), scoring.unit(), scoring.rule(), scoring.steps(), number(scoring.maxPoints())));
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
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String flag(boolean flag) {
        return flag ? "Y" : "N";
    }
}
