package org.canxun.evidence;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Makes pictures smaller by averaging every source pixel into the result, so that small print stays legible. Takes one
 * source row after the other and keeps none of them. Plain arithmetic: no Graphics2D, which would start half of AWT
 * inside an SWT program.
 */
final class Shrink {

    private final int sourceWidth;
    private final int sourceHeight;
    private final int width;
    private final int height;
    private final Axis across;
    private final Axis down;
    private final int[] shrunkRow;
    private long[] sums;
    private long[] nextSums;
    private final int[] rgb;
    private int taken;
    private int finished;

    /** For a picture of that size, its longest edge to become at most that many pixels. */
    Shrink(int sourceWidth, int sourceHeight, int edge) {
        this(sourceWidth, sourceHeight, edge, int[]::new);
    }

    /** @param room gives room for so many pixels */
    Shrink(int sourceWidth, int sourceHeight, int edge, IntFunction<int[]> room) {
        var longest = Math.max(sourceWidth, sourceHeight);
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        width = longest <= edge ? sourceWidth : scaled(sourceWidth, edge, longest);
        height = longest <= edge ? sourceHeight : scaled(sourceHeight, edge, longest);
        across = new Axis(sourceWidth, width);
        down = new Axis(sourceHeight, height);
        shrunkRow = new int[width * 3];
        sums = new long[width * 3];
        nextSums = new long[width * 3];
        rgb = room.apply(width * height);
    }

    /** The picture with its longest edge at most that many pixels, in sRGB. */
    static Pixels to(BufferedImage image, int edge) {
        var shrink = new Shrink(image.getWidth(), image.getHeight(), edge);
        var source = RowSource.of(image);
        var row = new byte[image.getWidth() * 3];
        for (var y = 0; y < image.getHeight(); y++) {
            source.row(y, row);
            shrink.add(row);
        }
        return inStandardColours(shrink.pixels(), image.getColorModel());
    }

    static Pixels to(Pixels picture, int edge) {
        var shrink = new Shrink(picture.width(), picture.height(), edge);
        var row = new byte[picture.width() * 3];
        for (var y = 0; y < picture.height(); y++) {
            picture.row(y, row);
            shrink.add(row);
        }
        return shrink.pixels();
    }

    private static int scaled(int length, int edge, int longest) {
        return (int) Math.max(1, Math.round((double) length * edge / longest));
    }

    /** The next row from above, bytes red, green, blue. */
    void add(byte[] row) {
        while (finished < down.cell[taken]) {
            finishRow();
        }
        Arrays.fill(shrunkRow, 0);
        shrinkRow(row);
        add(sums, down.share[taken]);
        if (down.share[taken] < height) {
            add(nextSums, height - down.share[taken]);
        }
        taken++;
    }

    /** Rows taken so far. */
    int taken() {
        return taken;
    }

    /** The result, after the last row. */
    Pixels pixels() {
        if (taken != sourceHeight) {
            throw new IllegalStateException(taken + " rows of " + sourceHeight);
        }
        while (finished < height) {
            finishRow();
        }
        return new Pixels(width, height, rgb);
    }

    private void shrinkRow(byte[] row) {
        // Twelve million times for each photo: without inner loops, and what is looked up is looked up once.
        var sums = shrunkRow;
        var cells = across.cell;
        var shares = across.share;
        for (int x = 0, from = 0; x < sourceWidth; x++, from += 3) {
            var red = row[from] & 0xFF;
            var green = row[from + 1] & 0xFF;
            var blue = row[from + 2] & 0xFF;
            var to = cells[x] * 3;
            var share = shares[x];
            sums[to] += red * share;
            sums[to + 1] += green * share;
            sums[to + 2] += blue * share;
            var rest = width - share;
            if (rest > 0) {
                sums[to + 3] += red * rest;
                sums[to + 4] += green * rest;
                sums[to + 5] += blue * rest;
            }
        }
    }

    private void add(long[] to, int weight) {
        var row = shrunkRow;
        for (var i = 0; i < row.length; i++) {
            to[i] += (long) row[i] * weight;
        }
    }

    private void finishRow() {
        var whole = (long) sourceWidth * sourceHeight;
        for (var x = 0; x < width; x++) {
            var pixel = 0;
            for (var band = 0; band < 3; band++) {
                pixel = pixel << 8 | (int) ((sums[3 * x + band] + whole / 2) / whole);
            }
            rgb[finished * width + x] = pixel;
        }
        finished++;
        var done = sums;
        sums = nextSums;
        nextSums = done;
        Arrays.fill(nextSums, 0);
    }

    /** Phones take pictures in wider colour spaces; seen as sRGB without this they look pale. */
    static Pixels inStandardColours(Pixels own, ColorModel model) {
        if (!RowSource.keepsColourSpace(model)) {
            return own;
        }
        try {
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
