package org.canxun.core.port;

import java.nio.file.Path;

import org.canxun.core.ProblemException;

/** Opens the files of a workspace. Found as a service. */
public interface WorkspaceStore {

    /**
     * Makes an empty workspace and opens it. Until it is published nobody can open it again, so that one whose filling
     * breaks off is never taken for a whole one; beginning anew in the same folder clears it away.
     *
     * @param folder missing or empty
     */
    OpenWorkspace begin(Path folder) throws ProblemException;

    /** Makes a workspace that was begun one that can be opened again; its journal stays open. */
    void publish(OpenWorkspace begun) throws ProblemException;

    /** Makes an empty workspace, for whoever has nothing to fill it with. */
    default OpenWorkspace create(Path folder) throws ProblemException {
        var begun = begin(folder);
        publish(begun);
        return begun;
    }

    /**
     * Opens a workspace for this process alone.
     *
     * @throws ProblemException WORKSPACE_IN_USE with who holds it, WORKSPACE_MISSING, WORKSPACE_UNREADABLE or
     *             WORKSPACE_NEWER
     */
    OpenWorkspace open(Path folder) throws ProblemException;

    /** The parts of a workspace that live in the store; closing the journal frees the folder for others. */
    record OpenWorkspace(Path folder, JournalStore journal, Lists lists, RecordGists gists) {}
}
