package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.canxun.core.port.StoredFile.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExifDetailsTest {

    @TempDir
    Path folder;

    @Test
    void whatTheCameraSaysArrivesInTheRecord() throws Exception {
        var position = new Position(121.473701, -31.230416);
        var photo = ExifWriter.insert(TestPhotos.jpeg(64, 48), TestPhotos.camera(6, Optional.of(position)));
        try (var vault = new VaultComponent().open(folder)) {
            var stored = vault.store(photo, "x.jpg");
            assertEquals(Optional.of("2026-05-04T09:30:12.345"), stored.capturedAt());
            assertEquals(Optional.of("+08:00"), stored.capturedOffset());
            assertEquals(Optional.of("HUAWEI ANA-AN00"), stored.camera());
            assertEquals(position.longitude(), stored.position().orElseThrow().longitude(), 1e-6);
            assertEquals(position.latitude(), stored.position().orElseThrow().latitude(), 1e-6);
            assertEquals(48, stored.width());
            assertEquals(64, stored.height());
        }
    }

    @Test
    void photoWithoutCameraDataIsTakenAsItIs() throws Exception {
        try (var vault = new VaultComponent().open(folder)) {
            var stored = vault.store(TestPhotos.jpeg(64, 48), "x.jpg");
            assertTrue(stored.capturedAt().isEmpty() && stored.capturedOffset().isEmpty());
            assertTrue(stored.camera().isEmpty() && stored.position().isEmpty());
        }
    }

    @Test
    void clockThatWasNeverSetGivesNoTime() {
        assertEquals(Optional.empty(), changed("2026:05:04 09:30:12", "0000:00:00 00:00:00").capturedAt());
        assertEquals(Optional.empty(), changed("2026:05:04 09:30:12", "2026:02:30 09:30:12").capturedAt());
        assertEquals(Optional.empty(), changed("+08:00", "+8 Uhr").capturedOffset());
    }

    @Test
    void positionInAnotherDatumIsNotTakenForWgs84() {
        assertTrue(changed("WGS-84", "WGS 84").position().isPresent());
        assertTrue(changed("WGS-84", "GCJ-02").position().isEmpty());
    }

    @Test
    void cameraNamesAreCleanAndNotDoubled() {
        assertEquals(Optional.of("HUAWEI 7"), changed("ANA-AN00", "HUAWEI 7").camera());
        assertEquals(Optional.of("HUAWEI ANA"), changed("ANA-AN00", "ANA\n\u0001   ").camera());
    }

    @Test
    void photosOfOtherFormatsKeepTheirTimeToo() throws Exception {
        var block = ExifWriter.block(TestPhotos.camera(1, Optional.empty()));
        var webp = WebpFiles.extended(320, 240, block);
        try (var vault = new VaultComponent().open(folder)) {
            assertEquals(Optional.of("2026-05-04T09:30:12.345"), vault.store(webp, "x.webp").capturedAt());
        }
        var tiff = Files.write(folder.resolve("x.tif"), block);
        assertEquals(Optional.of("HUAWEI ANA-AN00"), ExifDetails.ofTiff(tiff).camera());
    }

    @Test
    void garbageInsteadOfCameraDataIsNoHindrance() {
        assertEquals(ExifDetails.NONE, ExifDetails.ofBlock(new byte[]{ 'M', 'M', 0, '*', 127, 127, 127, 127 }));
        assertEquals(ExifDetails.NONE, ExifDetails.ofBlock(new byte[0]));
    }

    @Test
    void camerasAtGreenwichHaveAnOffset() {
        var values = new ExifWriter.Values("a", "b", 1, LocalDateTime.of(2026, 1, 1, 0, 0), ZoneOffset.UTC,
                Optional.empty());
        assertEquals(Optional.of("+00:00"), ExifDetails.ofBlock(ExifWriter.block(values)).capturedOffset());
        assertEquals(Optional.of("2026-01-01T00:00:00"), ExifDetails.ofBlock(ExifWriter.block(values)).capturedAt());
    }

    /** The block with texts exchanged for others of the same length. */
    private static ExifDetails changed(String... fromTo) {
        var position = Optional.of(new Position(121.4, 31.2));
        var block = new String(ExifWriter.block(TestPhotos.camera(1, position)), ISO_8859_1);
        for (var i = 0; i < fromTo.length; i += 2) {
            block = block.replace(fromTo[i], fromTo[i + 1]);
        }
        return ExifDetails.ofBlock(block.getBytes(ISO_8859_1));
    }
}
