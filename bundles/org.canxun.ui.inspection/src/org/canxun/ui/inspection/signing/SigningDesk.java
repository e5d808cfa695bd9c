package org.canxun.ui.inspection.signing;

import java.nio.file.Path;
import java.util.List;

import org.canxun.core.port.EvidenceVault;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.eclipse.swt.widgets.Shell;

/** Has completed records signed, and keeps scans of signed paper in the background. */
public final class SigningDesk {

    private final SigningRecorder recorder;
    private final EvidenceVault vault;
    private final Work work;
    private final Messages messages;

    public SigningDesk(SigningRecorder recorder, EvidenceVault vault, Work work, Messages messages) {
        this.recorder = recorder;
        this.vault = vault;
        this.work = work;
        this.messages = messages;
    }

    /** Shows who is to sign a completed record, and returns at once. */
    public void open(Shell shell, String recordId) {
        if (!CalmDialog.asking(shell)) {
            var dialog = new SigningDialog(shell, recorder, recordId, this::paper, messages);
            dialog.setBlockOnOpen(false);
            dialog.open();
        }
    }

    private void paper(String recordId, Path scan, List<SigningRecorder.Named> signers) {
        work.run(messages.paper_storing, monitor -> vault.store(scan), stored -> {
            vault.prepareCopies(stored.sha256());
            recorder.paper(recordId, stored, signers);
        });
    }

    /** Takes a scan and who signed on it. */
    @FunctionalInterface
    interface Paper {

        void take(String recordId, Path scan, List<SigningRecorder.Named> signers);
    }
}
