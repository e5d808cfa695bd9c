package org.canxun.core.document;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.port.CopyOverlay;

/** Where papers get the copies of photos from. */
@FunctionalInterface
public interface PrintCopies {

    /** The print copy with all that is drawn over it and stands below it; empty when there is none. */
    Optional<Path> of(String sha256, CopyOverlay overlay);
}
