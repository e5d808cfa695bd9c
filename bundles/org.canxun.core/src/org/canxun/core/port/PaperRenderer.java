package org.canxun.core.port;

import java.io.OutputStream;

import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper;
import org.canxun.core.document.RenderedPaper;

/** Turns a paper into a PDF for archives (PDF/A) that a screen reader can read (PDF/UA). Found as a service. */
public interface PaperRenderer {

    /**
     * A photo that cannot be shown and a character no face has are said in the paper and in the answer; neither loses
     * the paper.
     *
     * @param pdf is not closed; what it got is void when this fails
     * @throws ProblemException PAPER_FAILED
     */
    RenderedPaper render(Paper paper, OutputStream pdf) throws ProblemException;
}
