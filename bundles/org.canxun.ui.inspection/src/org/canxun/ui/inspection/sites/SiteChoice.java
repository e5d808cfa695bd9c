package org.canxun.ui.inspection.sites;

import java.util.List;

/** A page on which sites are chosen, so that something can be done for them. */
public interface SiteChoice {

    /** Ids; may be empty. */
    List<String> chosenSites();
}
