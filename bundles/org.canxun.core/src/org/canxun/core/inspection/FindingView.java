package org.canxun.core.inspection;

import java.util.Optional;

import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/**
 * 问题: a failed item as it goes on the shared list.
 *
 * @param text what the inspector wrote, or the item's own wording
 * @param written whether an inspector wrote the text
 */
public record FindingView(String recordId, String agencyCode, String itemCode, String text, boolean written,
        Severity severity, String legalBasis, Optional<Term> term, int photos) {

    /** A term in days; 0 means on the spot. */
    public record Term(int days, TermUnit unit) {}
}
