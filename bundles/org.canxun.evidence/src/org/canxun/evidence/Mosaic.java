package org.canxun.evidence;

import org.canxun.core.inspection.PhotoMark;

/**
 * Destroys a part of a picture: each block becomes one colour, its mean, and of that only the coarse half is kept. At
 * most five blocks span the shorter side, so that no face and no number of a certificate can be made out or worked out
 * again; a blur could be undone.
 */
final class Mosaic {

    private static final int BLOCKS = 5;
    /** Blocks along the whole picture at most: a mosaic over a group of people has to hide every one of them. */
    private static final int BLOCKS_OF_PICTURE = 32;
    /** How many times as long as high. */
    private static final int LINE_OF_PRINT = 3;
    private static final int COARSE = 0xF0;

    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    /** Outward to whole pixels: half a pixel too much hurts nobody. */
    private Mosaic(PhotoMark mark, int width, int height) {
        var x = mark.x().doubleValue();
        var toX = mark.toX().doubleValue();
        var y = mark.y().doubleValue();
        var toY = mark.toY().doubleValue();
        left = (int) Math.floor(Math.min(x, toX) * width);
        right = Math.min(width, (int) Math.ceil(Math.max(x, toX) * width));
        top = (int) Math.floor(Math.min(y, toY) * height);
        bottom = Math.min(height, (int) Math.ceil(Math.max(y, toY) * height));
    }

    static void burn(PhotoMark mark, Pixels pixels) {
        new Mosaic(mark, pixels.width(), pixels.height()).burn(pixels);
    }

    private void burn(Pixels pixels) {
        var shorter = Math.min(right - left, bottom - top);
        var longer = Math.max(right - left, bottom - top);
        // A line of print: blocks the size of letters would let a known typeface be worked out.
        var parts = longer >= LINE_OF_PRINT * shorter ? 1 : BLOCKS;
        var longest = Math.max(pixels.width(), pixels.height());
        var block = Math.max(1, Math.max(divided(shorter, parts), divided(longest, BLOCKS_OF_PICTURE)));
        for (var y = top; y < bottom; y += block) {
            for (var x = left; x < right; x += block) {
                flatten(pixels, x, y, Math.min(right, x + block), Math.min(bottom, y + block));
            }
        }
    }

    private static int divided(int length, int parts) {
        return (length + parts - 1) / parts;
    }

    private static void flatten(Pixels pixels, int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                var rgb = pixels.at(x, y);
                red += rgb >> 16 & 0xFF;
                green += rgb >> 8 & 0xFF;
                blue += rgb & 0xFF;
            }
        }
        var count = (long) (right - left) * (bottom - top);
        var mean = coarse(red / count) << 16 | coarse(green / count) << 8 | coarse(blue / count);
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                pixels.rgb()[y * pixels.width() + x] = mean;
            }
        }
    }

    private static int coarse(long value) {
        return (int) value & COARSE | 0x8;
    }
}
