package org.canxun.core.document;

import java.time.Instant;
import java.util.Optional;

/**
 * One file in the list of an inspection's evidence, as the paper and the table have it.
 *
 * @param number from 1; exported files begin with it
 * @param agency short name of the agency whose record it belongs to; empty when it belongs to the visit
 * @param itemCode empty when it belongs to no item
 * @param purpose SIGNED_PAPER or REFUSAL; empty for what belongs to an item
 * @param size bytes
 * @param takenAt by the camera's clock, with its offset where the file has one; empty when it has none
 * @param longitude WGS-84, empty when unknown
 * @param latitude the same
 * @param sm3 empty in evidence from before it was computed
 * @param attachedAt by the clock of the device it was attached on
 * @param attachedBy name; empty when unknown
 * @param source name of {@link org.canxun.core.inspection.EvidenceSource}; empty when unknown
 * @param marks figures over it, mosaics included
 * @param mosaics parts of it that its copies hide
 * @param stage BEFORE, AFTER or empty
 * @param partner number of the photo it is paired with
 */
public record EvidenceEntry(int number, String id, String agency, String itemCode, String purpose, String fileName,
        String mediaType, long size, String takenAt, String device, String longitude, String latitude, String sha256,
        String sm3, Optional<Instant> attachedAt, String attachedBy, String source, int marks, int mosaics,
        String stage,
        Optional<Integer> partner) {}
