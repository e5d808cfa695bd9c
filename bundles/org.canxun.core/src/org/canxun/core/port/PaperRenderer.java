package org.canxun.core.port;

import java.io.OutputStream;
import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper;

/** Turns a paper into a PDF. Found as a service. */
public interface PaperRenderer {

    /** @return number of pages */
    int render(Paper paper, OutputStream pdf) throws ProblemException;
}
