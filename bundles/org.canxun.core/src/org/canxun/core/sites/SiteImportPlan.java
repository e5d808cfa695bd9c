package org.canxun.core.sites;

import java.util.List;
import java.util.Set;

import org.canxun.core.table.FaultList;

/**
 * What importing a list of sites would do. Nothing is done by it.
 *
 * @param columns those the list has; a repeated import must leave the fields of other columns alone
 * @param sites without errors, in the order of the list; each filing number once
 * @param rows of data the list has, sound or not
 * @param errors when there are any, the list should be corrected and not be imported in part
 * @param warnings worth a look, no obstacle
 */
public record SiteImportPlan(Set<SiteColumn> columns, List<SiteRecord> sites, int rows, FaultList errors,
        FaultList warnings) {

    public SiteImportPlan {
        columns = Set.copyOf(columns);
        sites = List.copyOf(sites);
    }

    /** Whether it can be carried out. */
    public boolean sound() {
        return errors.isEmpty();
    }
}
