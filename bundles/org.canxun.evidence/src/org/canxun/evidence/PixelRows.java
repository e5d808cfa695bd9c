package org.canxun.evidence;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture as the encoder of JPEG takes it: row by row, each as bytes red, green, blue. Made for each row when it is
 * asked for, so that no second picture is held in memory; any other way of reading it is refused.
 */
final class PixelRows extends WritableRaster {

    private static final ComponentColorModel COLOURS = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);

    private final Pixels pixels;
    private final WritableRaster line;
    private final byte[] bytes;

    private PixelRows(Pixels pixels) {
        super(COLOURS.createCompatibleSampleModel(pixels.width(), pixels.height()),
                COLOURS.createCompatibleSampleModel(pixels.width(), 1).createDataBuffer(), new Point());
        this.pixels = pixels;
        line = COLOURS.createCompatibleWritableRaster(pixels.width(), 1);
        bytes = ((DataBufferByte) line.getDataBuffer()).getData();
    }

    static BufferedImage of(Pixels pixels) {
        return new BufferedImage(COLOURS, new PixelRows(pixels), false, null);
    }

    @Override
    public Raster createChild(int x, int y, int childWidth, int childHeight, int childX, int childY, int[] bands) {
        if (x != 0 || childX != 0 || childY != 0 || childWidth != width || childHeight != 1) {
            throw new IllegalStateException(childWidth + " by " + childHeight + " at " + x + "," + y);
        }
        pixels.row(y, bytes);
        return line;
    }
}
