package org.canxun.evidence;

import java.nio.file.Path;

import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.VaultProvider;
import org.osgi.service.component.annotations.Component;

/** Opens vaults in folders of this machine. */
@Component
public class VaultComponent implements VaultProvider {

    @Override
    public EvidenceVault open(Path folder) throws ProblemException {
        return Vault.open(folder, new Disk(), VaultLimits.DEFAULT);
    }
}
