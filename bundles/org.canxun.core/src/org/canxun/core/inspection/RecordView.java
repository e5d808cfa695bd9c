package org.canxun.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.canxun.core.grading.GradingResult;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.signing.SigningView;
import org.canxun.model.RecordKind;

/**
 * One agency's record within a visit.
 *
 * @param enforcing whether the agency needs two officers with valid certificates
 * @param templateId the version of the checklist it is held to
 * @param templateCode what all versions of that checklist share
 * @param strays answers to items that the checklist has no more
 * @param rivals versions of the checklist that people moved it to without knowing of each other, the one it shows first;
 *            empty when they agree
 * @param judgements of the record as a whole, by the schemes its checklist names
 * @param grading of an appraisal, as far as the visit goes
 * @param signing who signed it
 */
public record RecordView(String id, String agencyCode, String agencyName, boolean enforcing, RecordKind kind,
        String templateId, String templateCode, String templateTitle, int templateVersion, String templateDigest,
        List<ItemView> items, Progress progress, Score score, boolean completed, List<SupplementView> supplements,
        List<LateView> late,
        List<StrayView> strays, List<RivalVersion> rivals, List<Judgement> judgements,
        Optional<GradingResult> grading, SigningView signing) {

    /** A record that nobody has signed. */
    public RecordView(String id, String agencyCode, String agencyName, boolean enforcing, RecordKind kind,
            String templateId, String templateCode, String templateTitle, int templateVersion, String templateDigest,
            List<ItemView> items, Progress progress, Score score, boolean completed,
            List<SupplementView> supplements, List<LateView> late, List<StrayView> strays, List<RivalVersion> rivals,
            List<Judgement> judgements, Optional<GradingResult> grading) {
        this(id, agencyCode, agencyName, enforcing, kind, templateId, templateCode, templateTitle, templateVersion,
                templateDigest, items, progress, score, completed, supplements, late, strays, rivals, judgements,
                grading, SigningView.OPEN);
    }

    public Optional<ItemView> item(String code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** Whether somebody has to choose a version before the record is completed. */
    public boolean contested() {
        return !rivals.isEmpty();
    }

    /**
     * Who worked on the record last.
     *
     * @param person name of who it was
     * @param at by the clock of that device
     * @param here whether on this device
     */
    public record LastEdit(String personId, String person, Instant at, boolean here) {}

    /**
     * A version that somebody moved the record to while another moved it elsewhere.
     *
     * @param version 0 while it has not arrived here
     * @param person name of who moved it there
     */
    public record RivalVersion(String templateId, int version, String digest, String personId, String person,
            Instant at) {}

    /**
     * What was recorded of an item that the checklist has no more, since the record was moved to another version.
     *
     * @param text of the item as it was; empty when it is not known here
     * @param finding where it had failed; no more on the list of the visit, so that this is the only place it shows
     */
    public record StrayView(String itemCode, String text, ItemView.Given given, List<ItemView.Reading> readings,
            Optional<FindingView> finding, List<ItemView.Photo> photos) {

        public StrayView {
            readings = List.copyOf(readings);
            photos = List.copyOf(photos);
        }
    }

    /**
     * What was added after completion.
     *
     * @param person name of who added it
     * @param afterSigning whether the record had been signed before, so that nobody signed for this
     */
    public record SupplementView(String itemCode, String text, String personId, String person, Instant at,
            boolean afterSigning) {

        /** Added to a record that nobody has signed. */
        public SupplementView(String itemCode, String text, String personId, String person, Instant at) {
            this(itemCode, text, personId, person, at, false);
        }
    }

    /**
     * What was changed without knowing of the completion, and counts for nothing.
     *
     * @param person name of who changed it
     */
    public record LateView(LateChange change, String person) {}
}
