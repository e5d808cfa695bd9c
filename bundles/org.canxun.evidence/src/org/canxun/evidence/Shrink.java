package org.canxun.evidence;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.Arrays;

/**
 * Makes pictures smaller by averaging every source pixel into the result, so that small print stays legible. Plain
 * arithmetic on rows: no Graphics2D, which would start half of AWT inside an SWT program.
 */
final class Shrink {

    private final int sourceWidth;
    private final int sourceHeight;
    private final int width;
    private final int height;
    private final Axis across;
    private final Axis down;

    private Shrink(int sourceWidth, int sourceHeight, int edge) {
        var longest = Math.max(sourceWidth, sourceHeight);
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        width = longest <= edge ? sourceWidth : scaled(sourceWidth, edge, longest);
        height = longest <= edge ? sourceHeight : scaled(sourceHeight, edge, longest);
        across = new Axis(sourceWidth, width);
        down = new Axis(sourceHeight, height);
    }

    /** The picture with its longest edge at most that many pixels, in sRGB. */
    static Pixels to(BufferedImage image, int edge) {
        var small = new Shrink(image.getWidth(), image.getHeight(), edge).average(RowSource.of(image));
        return RowSource.keepsColourSpace(image) ? inStandardColours(small, image) : small;
    }

    static Pixels to(Pixels picture, int edge) {
        return to(picture.image(), edge);
    }

    private static int scaled(int length, int edge, int longest) {
        return (int) Math.max(1, Math.round((double) length * edge / longest));
    }

    private Pixels average(RowSource source) {
        var row = new byte[sourceWidth * 3];
        var shrunkRow = new int[width * 3];
        var sums = new long[(height + 1) * width * 3];
        for (var y = 0; y < sourceHeight; y++) {
            source.row(y, row);
            Arrays.fill(shrunkRow, 0);
            shrinkRow(row, shrunkRow);
            add(shrunkRow, sums, down.cell[y], down.share[y]);
            if (down.share[y] < height) {
                add(shrunkRow, sums, down.cell[y] + 1, height - down.share[y]);
            }
        }
        return pixels(sums);
    }

    private void shrinkRow(byte[] row, int[] sums) {
        for (var x = 0; x < sourceWidth; x++) {
            var to = across.cell[x] * 3;
            var share = across.share[x];
            for (var band = 0; band < 3; band++) {
                sums[to + band] += (row[3 * x + band] & 0xFF) * share;
            }
            if (share < width) {
                for (var band = 0; band < 3; band++) {
                    sums[to + 3 + band] += (row[3 * x + band] & 0xFF) * (width - share);
                }
            }
        }
    }

    private void add(int[] row, long[] sums, int cell, int weight) {
        var to = cell * row.length;
        for (var i = 0; i < row.length; i++) {
            sums[to + i] += (long) row[i] * weight;
        }
    }

    private Pixels pixels(long[] sums) {
        var whole = (long) sourceWidth * sourceHeight;
        var rgb = new int[width * height];
        for (var i = 0; i < rgb.length; i++) {
            for (var band = 0; band < 3; band++) {
                rgb[i] = rgb[i] << 8 | (int) ((sums[3 * i + band] + whole / 2) / whole);
            }
        }
        return new Pixels(width, height, rgb);
    }

    /** Phones take pictures in wider colour spaces; seen as sRGB without this they look pale. */
    private static Pixels inStandardColours(Pixels own, BufferedImage image) {
        try {
            var model = image.getColorModel();
            var raster = model.createCompatibleWritableRaster(own.width(), own.height());
            var pixel = new int[raster.getNumBands()];
            Arrays.fill(pixel, 255);
            for (var i = 0; i < own.rgb().length; i++) {
                pixel[0] = own.rgb()[i] >> 16 & 0xFF;
                pixel[1] = own.rgb()[i] >> 8 & 0xFF;
                pixel[2] = own.rgb()[i] & 0xFF;
                raster.setPixel(i % own.width(), i / own.width(), pixel);
            }
            var target = new BufferedImage(own.width(), own.height(), BufferedImage.TYPE_INT_RGB);
            new ColorConvertOp(null).filter(new BufferedImage(model, raster, false, null), target);
            return new Pixels(own.width(), own.height(),
                    target.getRGB(0, 0, own.width(), own.height(), null, 0, own.width()));
        } catch (CMMException | IllegalArgumentException e) {
            // A broken colour profile: slightly wrong colours are better than no picture.
            return own;
        }
    }

    /**
     * Where the pixels of one axis go: pixel i gives share[i] of its target-length parts to cell[i], the rest to the
     * next cell. Whole numbers, so nothing is lost to rounding.
     */
    private static final class Axis {

        private final int[] cell;
        private final int[] share;

        private Axis(int from, int to) {
            cell = new int[from];
            share = new int[from];
            for (var i = 0; i < from; i++) {
                var start = (long) i * to;
                cell[i] = (int) (start / from);
                share[i] = (int) Math.min(to, (cell[i] + 1L) * from - start);
            }
        }
    }
}
