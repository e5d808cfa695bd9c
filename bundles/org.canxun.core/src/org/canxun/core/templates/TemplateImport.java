package org.canxun.core.templates;

import java.util.Optional;

import org.canxun.core.table.FaultList;

/**
 * What a checklist file gave.
 *
 * @param draft present when there are no errors
 */
public record TemplateImport(Optional<TemplateContent> draft, FaultList errors, FaultList warnings) {}
