package org.canxun.core.demo;

import org.canxun.core.table.TableSource;

/**
 * A made-up district to try the program with: 16 subdistricts, 24 centres, 160 points. Names, codes and telephone
 * numbers belong to nobody; the positions, WGS-84 as the list itself states, are random.
 */
public final class DemoSites {

    private DemoSites() {}

    /** The list of its sites, such as a district would import. */
    public static TableSource list() {
        return TableSource.shipped(DemoSites.class, "sites.csv");
    }
}
