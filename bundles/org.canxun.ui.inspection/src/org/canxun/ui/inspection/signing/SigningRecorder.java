package org.canxun.ui.inspection.signing;

import java.util.List;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureRole;

/** Records signatures in order with all other edits. Used on the UI thread; what goes wrong is told there. */
public interface SigningRecorder {

    InspectionView view();

    /** @param changed hears when what is stored changed; nobody else does from then on */
    void watch(Runnable changed);

    void sign(String recordId, SignatureInput signature);

    /** Keeps a scan with the record and notes who signed on it, as one edit. */
    void paper(String recordId, StoredFile scan, List<Named> signers);

    void refuse(String recordId, RefusalInput refusal);

    /** @param signer id of a person on the team, or a name */
    record Named(SignatureRole role, String signer) {}
}
