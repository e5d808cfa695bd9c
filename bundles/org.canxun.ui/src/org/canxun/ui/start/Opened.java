package org.canxun.ui.start;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;

/** An open workspace and what never changes in it. */
record Opened(Workspace workspace, Codes codes) {

    /** Reads the codes; a workspace that has none is closed again. */
    static Opened of(Workspace workspace) throws ProblemException {
        try {
            return new Opened(workspace, workspace.codes());
        } catch (ProblemException | RuntimeException e) {
            workspace.close();
            throw e;
        }
    }
}
