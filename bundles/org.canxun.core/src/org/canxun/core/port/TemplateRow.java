package org.canxun.core.port;

import java.time.Instant;
import java.util.Optional;

import org.canxun.model.RecordKind;

/**
 * A checklist template as lists show it.
 *
 * @param version of a draft: the one it will probably be
 * @param contentDigest empty for a draft
 * @param publishedAt empty for a draft
 * @param basedOn id of the version a draft was made from; empty otherwise
 * @param signer name of who published it; empty for a draft and for what came with the program
 */
public record TemplateRow(String id, String code, int version, String title, String agencyCode, RecordKind recordKind,
        int items, int keyItems, String contentDigest, TemplateState state, Optional<Instant> publishedAt,
        String basedOn, String signer) {

    public TemplateRow withState(TemplateState other) {
        return new TemplateRow(id, code, version, title, agencyCode, recordKind, items, keyItems, contentDigest, other,
                publishedAt, basedOn, signer);
    }

    /** Whether inspections may be started by it. */
    public boolean inForce() {
        return state == TemplateState.PUBLISHED;
    }
}
