package org.canxun.core.port;

import org.canxun.model.RecordKind;

/** A checklist template as lists show it. */
public record TemplateRow(String id, String code, int version, String title, String agencyCode, RecordKind recordKind,
        int items, int keyItems, String contentDigest) {}
