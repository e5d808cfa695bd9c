package org.canxun.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.canxun.core.document.AgencyRecordPaper;
import org.canxun.documents.ItextPaperRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperSpeedTest {

    private static final int PHOTOS = 40;
    private static final long BUDGET_MILLIS = 1000;

    @TempDir
    Path folder;

    @Test
    void aRecordOfSixtyItemsAndFortyPhotosIsPrintedWithinASecond() throws Exception {
        var dossier = new LargeVisit(folder, PHOTOS).dossier();
        var renderer = new ItextPaperRenderer();
        var file = folder.resolve("record.pdf");
        var best = Long.MAX_VALUE;
        // the best of several: other builds may share the machine
        for (var run = 0; run < 6; run++) {
            var start = System.nanoTime();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var rendered = renderer.render(AgencyRecordPaper.of(dossier, "SAMR"), out);
                assertEquals(List.of(), rendered.unusablePhotos());
            }
            var millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf("record of %d items, %d photos: %d ms, %d bytes%n", LargeVisit.ITEMS, PHOTOS, millis,
                    Files.size(file));
            best = Math.min(best, millis);
        }
        assertTrue(best <= BUDGET_MILLIS, best + " ms");
    }
}
