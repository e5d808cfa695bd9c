package org.canxun.core;

import java.nio.file.Path;
import java.util.List;

import org.canxun.core.document.RenderedPaper;
import org.canxun.core.port.DocumentRow;

/** Papers of an inspection. */
public interface Reports {

    /**
     * Prints each agency's record and the shared finding list into a folder, keeps a copy of each in the vault and
     * records that they were printed. Files of the same name are replaced as a whole.
     *
     * @return the printed papers, in the order of the agencies, the finding list last
     */
    List<Printed> print(Author author, String inspectionId, Path folder) throws ProblemException;

    /** Prints the list of an inspection's evidence, with its digests, as {@link #print} does. */
    Printed printEvidence(Author author, String inspectionId, Path folder) throws ProblemException;

    /**
     * A paper on disk.
     *
     * @param rendered what the reader must be told: characters and photos that could not be shown
     */
    record Printed(DocumentRow document, Path file, RenderedPaper rendered) {}
}
