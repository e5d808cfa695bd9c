package org.canxun.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.canxun.model.RecordKind;

/**
 * One agency's record within a visit.
 *
 * @param enforcing whether the agency needs two officers with valid certificates
 */
public record RecordView(String id, String agencyCode, String agencyName, boolean enforcing, RecordKind kind,
        String templateTitle,
        int templateVersion, String templateDigest, List<ItemView> items, Progress progress, Score score,
        boolean completed, List<SupplementView> supplements, List<LateView> late) {

    public Optional<ItemView> item(String code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /**
     * What was added after completion.
     *
     * @param person name of who added it
     */
    public record SupplementView(String itemCode, String text, String personId, String person, Instant at) {}

    /**
     * What was changed without knowing of the completion, and counts for nothing.
     *
     * @param person name of who changed it
     */
    public record LateView(LateChange change, String person) {}
}
