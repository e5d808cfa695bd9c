package org.canxun.evidence;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture that is painted while an encoder reads it: only one strip of it is in memory at a time. The encoder of JPEG
 * asks for one row after the other.
 */
final class PaintedRaster extends WritableRaster {

    /** Rows. */
    static final int STRIP = 128;

    private final BufferedImage strip;
    private final Painter painter;
    private int top = -1;

    /** Paints the part of the picture that begins at that row, over what the strip held before. */
    @FunctionalInterface
    interface Painter {
        void paint(BufferedImage strip, int top);
    }

    private PaintedRaster(int height, BufferedImage strip, Painter painter) {
        super(strip.getColorModel().createCompatibleSampleModel(strip.getWidth(), height),
                strip.getRaster().getDataBuffer(), new Point());
        this.strip = strip;
        this.painter = painter;
    }

    static BufferedImage image(int width, int height, Painter painter) {
        var strip = new BufferedImage(width, Math.min(STRIP, height), BufferedImage.TYPE_3BYTE_BGR);
        return new BufferedImage(strip.getColorModel(), new PaintedRaster(height, strip, painter), false, null);
    }

    @Override
    public Raster createChild(int x, int y, int childWidth, int childHeight, int childX, int childY, int[] bands) {
        if (childHeight != 1) {
            throw new IllegalStateException(childHeight + " rows at once");
        }
        var wanted = y - y % STRIP;
        if (top != wanted) {
            painter.paint(strip, wanted);
            top = wanted;
        }
        return strip.getRaster().createChild(x, y - top, childWidth, 1, childX, childY, bands);
    }
}
