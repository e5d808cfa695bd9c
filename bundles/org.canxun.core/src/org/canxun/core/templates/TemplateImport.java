package org.canxun.core.templates;

import java.util.Optional;

import org.canxun.core.table.FaultList;
import org.canxun.core.table.Faults;

/**
 * What a checklist file gave.
 *
 * @param draft present when there are no errors
 * @param errors by sheet, row and column, in the order of the file; the first 200 are listed
 * @param warnings what was passed over or added, and whether anything was changed since the export
 */
public record TemplateImport(Optional<TemplateContent> draft, FaultList errors, FaultList warnings) {

    /** The same with what only the whole shows put before it. */
    public TemplateImport with(Faults moreErrors, Faults moreWarnings) {
        errors.listed().forEach(moreErrors::add);
        warnings.listed().forEach(moreWarnings::add);
        return new TemplateImport(draft.filter(d -> moreErrors.isEmpty()), moreErrors.toList().andMore(errors.more()),
                moreWarnings.toList().andMore(warnings.more()));
    }
}
