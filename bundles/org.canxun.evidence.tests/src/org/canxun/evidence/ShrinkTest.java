package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.canxun.core.port.PhotoMaker.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkTest {

    @TempDir
    Path folder;

    @Test
    void fineLinesTurnGreyInsteadOfVanishing() {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
        for (var x = 0; x < 800; x += 2) {
            for (var y = 0; y < 600; y++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        var small = Shrink.to(image, 200);
        assertEquals(200, small.width());
        assertEquals(150, small.height());
        for (var rgb : small.rgb()) {
            assertEquals(128, rgb & 0xFF, 1);
        }
    }

    @Test
    void brightnessSurvivesAnyRatio() {
        for (var edge = 1; edge <= 97; edge++) {
            var image = new BufferedImage(97, 61, BufferedImage.TYPE_INT_ARGB);
            for (var i = 0; i < 97 * 61; i++) {
                image.setRGB(i % 97, i / 97, 0xFF336699);
            }
            for (var rgb : Shrink.to(image, edge).rgb()) {
                assertEquals(0x336699, rgb);
            }
        }
    }

    @Test
    void coloursOfWideCamerasAreTurnedIntoThoseOfScreens() {
        var linear = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var raster = linear.createCompatibleWritableRaster(40, 30);
        for (var i = 0; i < 40 * 30; i++) {
            raster.setPixel(i % 40, i / 40, new int[]{ 55, 55, 55 });
        }
        var small = Shrink.to(new BufferedImage(linear, raster, false, null), 20);
        // 55/255 of the light is seen as middle grey.
        assertEquals(128, small.at(5, 5) & 0xFF, 2);
    }

    @Test
    void aPhotoThatIsNeverHeldAsAWholeLooksTheSame() throws Exception {
        var photo = new DemoPhotoMaker().make(new Scene(1237, 911, "XF-03", "疏散通道", LocalDateTime.of(2026, 5, 4, 9, 30),
                ZoneOffset.ofHours(8), Optional.empty()));
        var file = Files.write(folder.resolve("photo.jpg"), photo);
        for (var edge : List.of(2000, 1000, 400, 160)) {
            var step = PictureDecoder.step(1237, 911, edge);
            var whole = ImageIO.read(file.toFile());
            var sampled = new BufferedImage((1237 + step - 1) / step, (911 + step - 1) / step,
                    BufferedImage.TYPE_3BYTE_BGR);
            for (var y = 0; y < sampled.getHeight(); y++) {
                for (var x = 0; x < sampled.getWidth(); x++) {
                    sampled.setRGB(x, y, whole.getRGB(x * step, y * step));
                }
            }
            var decoded = new PictureDecoder(Long.MAX_VALUE, () -> false).decode(file, FileKind.JPEG, edge);
            assertArrayEquals(Shrink.to(sampled, edge).rgb(), decoded.orElseThrow().rgb(), "edge " + edge);
        }
    }

    @Test
    void rowsOutOfOrderOrMissingAreNeverShownAsAPicture() {
        var colours = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR).getColorModel();
        var rows = new ShrinkingRaster(colours, 40, 30, 10, int[]::new);
        var row = colours.createCompatibleWritableRaster(40, 1);
        rows.setRect(0, 0, row);
        assertThrows(IllegalStateException.class, () -> rows.setRect(0, 2, row));
        assertThrows(IllegalStateException.class, rows::pixels);
    }
}
