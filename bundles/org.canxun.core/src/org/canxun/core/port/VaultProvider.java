package org.canxun.core.port;

import java.nio.file.Path;

import org.canxun.core.ProblemException;

/** Opens the vault of a workspace. Found as a service. */
public interface VaultProvider {

    /** @param folder the workspace's vault folder, made when missing */
    EvidenceVault open(Path folder) throws ProblemException;
}
