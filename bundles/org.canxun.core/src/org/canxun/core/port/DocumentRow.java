package org.canxun.core.port;

import java.time.Instant;

/** A printed document as lists show it. */
public record DocumentRow(String id, String inspectionId, String agencyCode, String docType, String title,
        String sha256, int pages, Instant printedAt) {}
