package org.canxun.core.inspection;

import java.util.Optional;

import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/**
 * 问题: a failed item as it goes on the shared list.
 *
 * @param text what the inspector wrote, or the item's own wording
 * @param written whether an inspector wrote the text
 * @param term within which it is to be put right; empty when it is referred to somebody else
 */
public record FindingView(String recordId, String agencyCode, String itemCode, String text, boolean written,
        Severity severity, String legalBasis, Optional<Term> term, int photos, Rectification rectification) {

    /** Where the day it was found on is not known, so that no deadline follows. */
    public FindingView(String recordId, String agencyCode, String itemCode, String text, boolean written,
            Severity severity, String legalBasis, Optional<Term> term, int photos) {
        this(recordId, agencyCode, itemCode, text, written, severity, legalBasis, term, photos,
                Rectification.of(term));
    }

    /** A term in days; 0 means on the spot. */
    public record Term(int days, TermUnit unit) {}
}
