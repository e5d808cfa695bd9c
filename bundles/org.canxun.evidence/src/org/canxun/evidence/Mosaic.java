package org.canxun.evidence;

import org.canxun.core.inspection.MosaicGrid;
import org.canxun.core.inspection.PhotoMark;

/**
 * Destroys a part of a picture: each block becomes one colour, its mean, and of that only the coarse half is kept; a
 * blur could be undone.
 */
final class Mosaic {

    private Mosaic() {}

    static void burn(PhotoMark mark, Pixels pixels) {
        MosaicGrid.of(mark, pixels.width(), pixels.height())
                .each((left, top, right, bottom) -> flatten(pixels, left, top, right, bottom));
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
        var mean = MosaicGrid.coarse((int) (red / count)) << 16 | MosaicGrid.coarse((int) (green / count)) << 8
                | MosaicGrid.coarse((int) (blue / count));
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                pixels.rgb()[y * pixels.width() + x] = mean;
            }
        }
    }
}
