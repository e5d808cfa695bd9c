package org.canxun.core.port;

import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;

/** Records whose items take more than their rows to be counted. Every call waits for what was appended before it. */
public interface RecordGists {

    /** Of the inspections of one site, or of all when empty. */
    List<GistRow> ofInspections(Optional<String> siteId) throws ProblemException;

    /** Of the latest inspection of every site. */
    List<GistRow> ofLatestInspections() throws ProblemException;
}
