package org.canxun.core.dossier;

import org.canxun.core.ProblemException;

/** What is known of a site before somebody goes there. */
public interface SiteDossiers {

    /** Reads the site and its latest visits; takes as long as opening them. @throws ProblemException SITE_UNKNOWN */
    SiteDossier read(String siteId) throws ProblemException;
}
