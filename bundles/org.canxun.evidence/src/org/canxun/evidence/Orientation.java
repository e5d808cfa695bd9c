package org.canxun.evidence;

/** How a camera was held, by the numbers of EXIF: what must be done with the stored picture to see it upright. */
enum Orientation {
    UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN, TRANSPOSED, TURN_RIGHT, TRANSVERSED, TURN_LEFT;

    /** Numbers that no camera writes mean nothing. */
    static Orientation ofExif(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    Pixels upright(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        var width = swaps() ? stored.height() : stored.width();
        var height = swaps() ? stored.width() : stored.height();
        var rgb = new int[width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                rgb[y * width + x] = source(stored, x, y);
            }
        }
        return new Pixels(width, height, rgb);
    }

    private int source(Pixels stored, int x, int y) {
        var right = stored.width() - 1;
        var bottom = stored.height() - 1;
        return switch (this) {
            case UPRIGHT -> stored.at(x, y);
            case MIRRORED -> stored.at(right - x, y);
            case UPSIDE_DOWN -> stored.at(right - x, bottom - y);
            case MIRRORED_UPSIDE_DOWN -> stored.at(x, bottom - y);
            case TRANSPOSED -> stored.at(y, x);
            case TURN_RIGHT -> stored.at(y, bottom - x);
            case TRANSVERSED -> stored.at(right - y, bottom - x);
            case TURN_LEFT -> stored.at(right - y, x);
        };
    }
}
