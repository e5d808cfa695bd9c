package org.canxun.ui.inspection.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.port.EvidenceVault.CopyKind;
import org.eclipse.swt.graphics.ImageData;

/** The last small pictures that were shown, so that going up and down the list does not read them again. */
public final class Thumbnails {

    private static final int MOST = 64;

    private final Pictures pictures;
    private final Map<String, Optional<ImageData>> cache = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<ImageData>> eldest) {
            return size() > MOST;
        }
    };

    public Thumbnails(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Hands over the picture, at once when it is known; empty when it cannot be shown. */
    public void get(String sha256, Consumer<Optional<ImageData>> onUi) {
        var known = cache.get(sha256);
        if (known != null) {
            onUi.accept(known);
        } else {
            pictures.read(sha256, CopyKind.THUMBNAIL, data -> loaded(sha256, Optional.of(data), onUi),
                    () -> loaded(sha256, Optional.empty(), onUi));
        }
    }

    private void loaded(String sha256, Optional<ImageData> data, Consumer<Optional<ImageData>> onUi) {
        cache.put(sha256, data);
        onUi.accept(data);
    }
}
