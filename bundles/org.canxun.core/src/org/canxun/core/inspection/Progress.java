package org.canxun.core.inspection;

/**
 * How far a record is.
 *
 * @param keyFailed failed key items, part of {@code nonconforming}
 */
public record Progress(int total, int conforming, int nonconforming, int notApplicable, int keyFailed) {

    public int answered() {
        return conforming + nonconforming + notApplicable;
    }

    public boolean finished() {
        return total > 0 && answered() == total;
    }
}
