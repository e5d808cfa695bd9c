package org.canxun.ui.inspection.evidence;

import java.util.function.Consumer;

import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.ui.Work;
import org.eclipse.swt.graphics.ImageData;

/** Reads copies of pictures in the background. @param name of the work */
public record Pictures(EvidenceVault vault, Work work, String name) {

    /** Hands over a copy of a picture, or tells that it cannot be shown. */
    public void read(String sha256, CopyKind kind, Consumer<ImageData> onUi, Runnable onNone) {
        work.run(name, monitor -> vault.copy(sha256, kind).map(path -> new ImageData(path.toString())),
                found -> found.ifPresentOrElse(onUi, onNone), trouble -> onNone.run());
    }
}
