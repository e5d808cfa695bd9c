package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Map;

import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;

/** Recording where nobody signs and no diner is asked. */
interface UnsignedEditor extends InspectionEditor {

    @Override
    default InspectionView sign(String recordId, SignatureInput signature) {
        throw new UnsupportedOperationException("nobody signs here");
    }

    @Override
    default InspectionView refuse(String recordId, RefusalInput refusal) {
        throw new UnsupportedOperationException("nobody refuses here");
    }

    @Override
    default InspectionView attachSigned(String recordId, StoredFile scan) {
        throw new UnsupportedOperationException("nothing is signed here");
    }

    @Override
    default InspectionView respond(String recordId, List<Integer> answers) {
        throw new UnsupportedOperationException("no diner is asked here");
    }

    @Override
    default Map<String, RecordView.LastEdit> lastEdits() {
        return Map.of();
    }
}
