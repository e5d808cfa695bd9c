package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.canxun.model.RecordKind;

/**
 * What a checklist says, whichever version or draft it stands in.
 *
 * @param judgements how a record is judged as a whole; empty: by its share of points alone
 */
public record TemplateContent(String code, String title, String agencyCode, RecordKind recordKind, String provenance,
        List<SectionContent> sections, List<JudgementContent> judgements, Optional<GradingContent> grading) {

    public TemplateContent {
        sections = List.copyOf(sections);
        judgements = List.copyOf(judgements);
    }

    public TemplateContent(String code, String title, String agencyCode, RecordKind recordKind, String provenance,
            List<SectionContent> sections) {
        this(code, title, agencyCode, recordKind, provenance, sections, List.of(), Optional.empty());
    }

    /** In order, over all sections. */
    public Stream<ItemContent> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The sum over all items but bonus and veto items. */
    public BigDecimal points() {
        return items().filter(ItemContent::onSite).map(ItemContent::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The template's identity: SHA-256 of {@link CanonicalTemplate}, lower-case hexadecimal. */
    public String contentDigest() {
        return CanonicalTemplate.digest(this);
    }

    /** The same with each item changed where it stands. */
    public TemplateContent mapItems(UnaryOperator<ItemContent> change) {
        return withSections(sections.stream()
                .map(section -> section.withItems(section.items().stream().map(change).toList())).toList());
    }

    TemplateContent withSections(List<SectionContent> changed) {
        return new TemplateContent(code, title, agencyCode, recordKind, provenance, changed, judgements, grading);
    }

    /** The same under other names. */
    public TemplateContent withHead(String otherCode, String otherTitle, String otherAgency) {
        return new TemplateContent(otherCode, otherTitle, otherAgency, recordKind, provenance, sections, judgements,
                grading);
    }

    /** The same, kept by another agency. */
    public TemplateContent withAgency(String agency) {
        return new TemplateContent(code, title, agency, recordKind, provenance, sections, judgements, grading);
    }

    /** The same, judged as a whole by these. */
    public TemplateContent withJudgements(List<JudgementContent> added) {
        return new TemplateContent(code, title, agencyCode, recordKind, provenance, sections, added, grading);
    }

    /** The same with a scale that makes stars of points. */
    public TemplateContent withGrading(GradingContent added) {
        return new TemplateContent(code, title, agencyCode, recordKind, provenance, sections, judgements,
                Optional.of(added));
    }
}
