package org.canxun.core;

import java.nio.file.Path;

/** Opens workspaces. Found as a service. */
public interface Workspaces {

    /** Opens a workspace for this process alone; see the problems of {@code WorkspaceStore}. */
    Workspace open(Path folder) throws ProblemException;

    /** Makes a workspace with the shipped checklists and code lists, and nobody in it yet. */
    Workspace create(Path folder) throws ProblemException;

    /** Makes a workspace on the fictional demo district, with people, sites and past inspections. */
    Workspace createDemo(Path folder) throws ProblemException;
}
