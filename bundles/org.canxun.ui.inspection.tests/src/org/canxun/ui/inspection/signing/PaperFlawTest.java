package org.canxun.ui.inspection.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.signing.SignatureRole;
import org.canxun.ui.inspection.signing.SigningRecorder.Named;
import org.junit.jupiter.api.Test;

class PaperFlawTest {

    private static final Optional<Path> SCAN = Optional.of(Path.of("signed.jpg"));

    @Test
    void whatIsMissingOfAPaperIsSaidAtItsField() {
        var named = new Named(SignatureRole.values()[0], "王示例");
        assertEquals(PaperFlaw.FILE, PaperFlaw.of(Optional.empty(), List.of(named)));
        assertEquals(PaperFlaw.WHO, PaperFlaw.of(SCAN, List.of()));
        assertEquals(PaperFlaw.NAME, PaperFlaw.of(SCAN, List.of(named, new Named(named.role(), " "))));
        assertEquals(PaperFlaw.NONE, PaperFlaw.of(SCAN, List.of(named)));
    }
}
