package org.canxun.ui.inspection.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.ui.inspection.signing.SigningRecorder.Named;

/** What is still wrong with what was said of a paper with signatures: the first thing, from top to bottom. */
enum PaperFlaw {
    NONE, FILE, WHO, NAME;

    static PaperFlaw of(Optional<Path> scan, List<Named> signers) {
        return scan.isEmpty() ? FILE
                : signers.isEmpty() ? WHO
                        : signers.stream().anyMatch(s -> s.signer().isBlank()) ? NAME : NONE;
    }
}
