package org.canxun.ui.inspection.record;

import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SigningView.SignedPaper;
import org.canxun.ui.inspection.signing.SigningRecorder;

/** Records signatures after all that was asked for before. */
final class SignatureEdits implements SigningRecorder, RecordingListener {

    private static final Runnable NOBODY = () -> {
    };

    private final RecordingModel model;
    private final EditQueue edits;
    private Runnable watching = NOBODY;

    SignatureEdits(RecordingModel model, EditQueue edits) {
        this.model = model;
        this.edits = edits;
    }

    @Override
    public InspectionView view() {
        return model.view();
    }

    @Override
    public void watch(Runnable changed) {
        watching = changed;
    }

    @Override
    public void changed(Change change) {
        if (change == Change.VIEW) {
            watching.run();
        }
    }

    @Override
    public void sign(String recordId, SignatureInput signature) {
        edits.act(e -> e.sign(recordId, signature));
    }

    @Override
    public void paper(String recordId, StoredFile scan, List<Named> signers) {
        edits.act(e -> {
            var id = scanned(e, recordId, scan);
            var view = e.view();
            for (var signer : signers) {
                view = e.sign(recordId, SignatureInput.paper(signer.role(), signer.signer(), id));
            }
            return view;
        });
    }

    private static String scanned(InspectionEditor editor, String recordId, StoredFile scan)
            throws ProblemException {
        return editor.attachSigned(recordId, scan).record(recordId).map(RecordView::signing).stream()
                .flatMap(signing -> signing.papers().stream()).filter(paper -> paper.sha256().equals(scan.sha256()))
                .map(SignedPaper::evidenceId).findFirst().orElseThrow();
    }

    @Override
    public void refuse(String recordId, RefusalInput refusal) {
        edits.act(e -> e.refuse(recordId, refusal));
    }
}
