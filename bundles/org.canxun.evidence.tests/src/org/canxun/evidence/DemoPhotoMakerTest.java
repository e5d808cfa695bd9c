package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPhotoMakerTest {

    private static final Position PLACE = new Position(121.4737, 31.2304);

    @TempDir
    Path folder;

    @Test
    void demoPhotosPassForPhotosOfACamera() throws Exception {
        var photo = new DemoPhotoMaker().make(scene("XF-03", 800, 600));
        try (var vault = new VaultComponent().open(folder)) {
            var stored = vault.store(photo, "IMG_0001.jpg");
            assertEquals(800, stored.width());
            assertEquals(600, stored.height());
            assertEquals(Optional.of("2026-05-04T09:30:00"), stored.capturedAt());
            assertEquals(Optional.of("+08:00"), stored.capturedOffset());
            assertEquals(Optional.of("Canxun Demo"), stored.camera());
            assertEquals(Optional.of(PLACE), stored.position());
            assertFalse(vault.copy(stored.sha256(), CopyKind.PRINT).isEmpty());
        }
    }

    @Test
    void sceneIsAlwaysTheSameAndItemsDiffer() throws Exception {
        var maker = new DemoPhotoMaker();
        var photo = maker.make(scene("XF-03", 320, 240));
        assertArrayEquals(photo, maker.make(scene("XF-03", 320, 240)));
        assertFalse(Arrays.equals(photo, maker.make(scene("XF-04", 320, 240))));
    }

    @Test
    void everyMotifAndOddSizeCanBePainted() throws Exception {
        var maker = new DemoPhotoMaker();
        for (var i = 0; i < 12; i++) {
            maker.make(scene("SJ-" + i, 1 + 37 * i, 1 + 23 * i));
        }
        assertThrows(IllegalArgumentException.class, () -> maker.make(scene("SJ-1", 0, 10)));
    }

    @Test
    void itemsDifferAlsoWithoutGraphics() {
        var one = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
        var other = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
        DemoPhotoMaker.paintStripes(one, "XF-03".hashCode());
        DemoPhotoMaker.paintStripes(other, "XF-04".hashCode());
        assertFalse(Arrays.equals(one.getRGB(0, 0, 40, 30, null, 0, 40), other.getRGB(0, 0, 40, 30, null, 0, 40)));
    }

    @Test
    void aPictureMadeInStripsHasNoSeams() throws Exception {
        var height = 2 * PaintedRaster.STRIP + 50;
        var painted = PaintedRaster.image(64, height, (strip, top) -> {
            for (var y = 0; y < strip.getHeight(); y++) {
                for (var x = 0; x < strip.getWidth(); x++) {
                    strip.setRGB(x, y, grey(top + y));
                }
            }
        });
        var decoded = ImageIO.read(new ByteArrayInputStream(JpegWriter.encode(painted)));
        assertEquals(height, decoded.getHeight());
        for (var y = 0; y < height; y++) {
            assertEquals(grey(y) & 0xFF, decoded.getRGB(32, y) & 0xFF, 3, "row " + y);
        }
    }

    private static int grey(int row) {
        return row / 2 * 0x010101;
    }

    private static Scene scene(String code, int width, int height) {
        return new Scene(width, height, code, "疏散通道堵塞", LocalDateTime.of(2026, 5, 4, 9, 30),
                ZoneOffset.ofHours(8), Optional.of(PLACE));
    }
}
