package org.canxun.evidence;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.function.IntFunction;

/**
 * Where a decoder writes a picture that is only wanted small: each row is averaged as it comes and then forgotten, so
 * that a photo of any size takes the memory of one row. For decoders that hand in whole rows from top to bottom, as
 * that of JPEG does; any other order is refused.
 */
final class ShrinkingRaster extends WritableRaster {

    private final ColorModel colours;
    private final WritableRaster line;
    private final RowSource source;
    private final byte[] rgb;
    private final Shrink shrink;

    /** @param room gives room for so many pixels */
    ShrinkingRaster(ColorModel colours, int width, int height, int edge, IntFunction<int[]> room) {
        super(colours.createCompatibleSampleModel(width, height),
                colours.createCompatibleSampleModel(width, 1).createDataBuffer(), new Point());
        this.colours = colours;
        line = colours.createCompatibleWritableRaster(width, 1);
        source = RowSource.of(new BufferedImage(colours, line, colours.isAlphaPremultiplied(), null));
        rgb = new byte[width * 3];
        shrink = new Shrink(width, height, edge, room);
    }

    @Override
    public void setRect(int x, int y, Raster row) {
        if (x != 0 || y != shrink.taken() || row.getWidth() != width || row.getHeight() != 1) {
            throw new IllegalStateException("row " + y + " after " + shrink.taken() + " rows");
        }
        line.setDataElements(0, 0, row);
        source.row(0, rgb);
        shrink.add(rgb);
    }

    BufferedImage image() {
        return new BufferedImage(colours, this, colours.isAlphaPremultiplied(), null);
    }

    /** @throws IllegalStateException when rows are missing */
    Pixels pixels() {
        return Shrink.inStandardColours(shrink.pixels(), colours);
    }
}
