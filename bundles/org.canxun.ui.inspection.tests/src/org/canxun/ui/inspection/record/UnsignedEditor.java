package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;

/** Recording where nobody signs. */
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
}
