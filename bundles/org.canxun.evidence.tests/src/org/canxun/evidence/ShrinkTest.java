package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;

import org.junit.jupiter.api.Test;

class ShrinkTest {

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
}
