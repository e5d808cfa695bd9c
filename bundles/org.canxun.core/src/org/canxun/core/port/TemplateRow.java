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
 * @param signer names of who published it or put it in force again; empty for a draft and for what came with the program
 * @param reinstatedAt when it was last put in force again after a withdrawal; empty while it is withdrawn
 */
public record TemplateRow(String id, String code, int version, String title, String agencyCode, RecordKind recordKind,
        int items, int keyItems, String contentDigest, TemplateState state, Optional<Instant> publishedAt,
        String basedOn, String signer, Optional<Instant> reinstatedAt) {

    /** One that was never withdrawn and put in force again. */
    public TemplateRow(String id, String code, int version, String title, String agencyCode, RecordKind recordKind,
            int items, int keyItems, String contentDigest, TemplateState state, Optional<Instant> publishedAt,
            String basedOn, String signer) {
        this(id, code, version, title, agencyCode, recordKind, items, keyItems, contentDigest, state, publishedAt,
                basedOn, signer, Optional.empty());
    }

    public TemplateRow withState(TemplateState other) {
        return new TemplateRow(id, code, version, title, agencyCode, recordKind, items, keyItems, contentDigest, other,
                publishedAt, basedOn, signer, reinstatedAt);
    }

    /** Whether inspections may be started by it. */
    public boolean inForce() {
        return state == TemplateState.PUBLISHED;
    }
}
