package org.canxun.evidence;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.LetterFace;
import org.canxun.core.port.VaultProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Opens vaults in folders of this machine. */
@Component
public class VaultComponent implements VaultProvider {

    /** Programs that print no papers have none. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile LetterFace face;

    @Override
    public EvidenceVault open(Path folder) throws ProblemException {
        return Vault.open(folder, new Disk(), VaultLimits.DEFAULT, new Lettering(() -> Optional.ofNullable(face)));
    }
}
