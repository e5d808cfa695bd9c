package org.canxun.core.inspection;

/**
 * The blocks of a mosaic in whole pixels of a picture. At most five span the shorter side, so that no face and no number
 * of a certificate can be made out or worked out again.
 *
 * @param left of the first pixel
 * @param top of the first pixel
 * @param right after the last pixel
 * @param bottom after the last pixel
 * @param block edge of a block; the last of a row or column may be smaller
 */
public record MosaicGrid(int left, int top, int right, int bottom, int block) {

    private static final int BLOCKS = 5;
    /** Blocks along the whole picture at most: a mosaic over a group of people has to hide every one of them. */
    private static final int BLOCKS_OF_PICTURE = 32;
    /** How many times as long as high. */
    private static final int LINE_OF_PRINT = 3;
    private static final int COARSE = 0xF0;

    /** Outward to whole pixels: half a pixel too much hurts nobody. */
    public static MosaicGrid of(PhotoMark mark, int width, int height) {
        var x = mark.x().doubleValue();
        var toX = mark.toX().doubleValue();
        var y = mark.y().doubleValue();
        var toY = mark.toY().doubleValue();
        var left = (int) Math.floor(Math.min(x, toX) * width);
        var right = Math.min(width, (int) Math.ceil(Math.max(x, toX) * width));
        var top = (int) Math.floor(Math.min(y, toY) * height);
        var bottom = Math.min(height, (int) Math.ceil(Math.max(y, toY) * height));
        return new MosaicGrid(left, top, right, bottom,
                block(right - left, bottom - top, Math.max(width, height)));
    }

    private static int block(int wide, int high, int longest) {
        var shorter = Math.min(wide, high);
        // A line of print: blocks the size of letters would let a known typeface be worked out.
        var parts = Math.max(wide, high) >= LINE_OF_PRINT * shorter ? 1 : BLOCKS;
        return Math.max(1, Math.max(divided(shorter, parts), divided(longest, BLOCKS_OF_PICTURE)));
    }

    private static int divided(int length, int parts) {
        return (length + parts - 1) / parts;
    }

    /** What is kept of the mean of a block, for each colour from 0 to 255: the coarse half. */
    public static int coarse(int mean) {
        return mean & COARSE | 0x8;
    }

    /** Goes through all blocks, row by row. */
    public void each(Cells cells) {
        for (var y = top; y < bottom; y += block) {
            for (var x = left; x < right; x += block) {
                cells.cell(x, y, Math.min(right, x + block), Math.min(bottom, y + block));
            }
        }
    }

    /** Hears of blocks. */
    @FunctionalInterface
    public interface Cells {

        /** @param right after the last pixel @param bottom after the last pixel */
        void cell(int left, int top, int right, int bottom);
    }
}
