package org.canxun.core.templates;

import org.canxun.model.RecordKind;

/**
 * What a checklist file does not say about itself.
 *
 * @param code of the template, such as FOOD
 * @param agencyCode MARKET_REGULATION, FIRE_RESCUE, HOUSING_CONSTRUCTION, GAS_AUTHORITY, CIVIL_AFFAIRS or another one
 *            the district has set up
 * @param provenance where the wording comes from and what is not official about it
 * @param illustrative the provenance says that all rows are examples
 */
public record TemplateHead(String code, String title, String agencyCode, RecordKind recordKind, String provenance,
        boolean illustrative) {}
