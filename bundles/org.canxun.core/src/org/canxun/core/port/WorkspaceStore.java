package org.canxun.core.port;

import java.nio.file.Path;

import org.canxun.core.ProblemException;

/** Opens the files of a workspace. Found as a service. */
public interface WorkspaceStore {

    /**
     * Makes an empty workspace and opens it.
     *
     * @param folder missing or empty
     */
    OpenWorkspace create(Path folder) throws ProblemException;

    /**
     * Opens a workspace for this process alone.
     *
     * @throws ProblemException WORKSPACE_IN_USE with who holds it, WORKSPACE_MISSING, WORKSPACE_UNREADABLE or
     *             WORKSPACE_NEWER
     */
    OpenWorkspace open(Path folder) throws ProblemException;

    /** The parts of a workspace that live in the store; closing the journal frees the folder for others. */
    record OpenWorkspace(Path folder, JournalStore journal, Lists lists) {}
}
