package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.canxun.model.RecordKind;

/** The content of a checklist before it is published as a version. */
public record TemplateDraft(String code, String title, String agencyCode, RecordKind recordKind, String provenance,
        List<SectionDraft> sections) {

    public TemplateDraft {
        sections = List.copyOf(sections);
    }

    /** In order, over all sections. */
    public Stream<ItemDraft> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The sum over all items. */
    public BigDecimal points() {
        return items().map(ItemDraft::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The template's identity: SHA-256 of {@link CanonicalTemplate}, lower-case hexadecimal. */
    public String contentDigest() {
        return CanonicalTemplate.digest(this);
    }

    TemplateDraft mapItems(Function<ItemDraft, ItemDraft> change) {
        var changed = sections.stream()
                .map(section -> new SectionDraft(section.title(), section.items().stream().map(change).toList()))
                .toList();
        return new TemplateDraft(code, title, agencyCode, recordKind, provenance, changed);
    }
}
