package org.canxun.core.sites;

import org.canxun.core.table.FaultList;

/**
 * What became of a list of sites. With errors nothing was imported and the counts are 0.
 *
 * @param rows of data the list has
 */
public record SiteImportOutcome(int rows, int created, int updated, int unchanged, FaultList errors,
        FaultList warnings) {

    public boolean accepted() {
        return errors.isEmpty();
    }
}
