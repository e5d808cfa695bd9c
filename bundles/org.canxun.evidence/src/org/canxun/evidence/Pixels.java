package org.canxun.evidence;

import java.awt.image.BufferedImage;

/** A small opaque sRGB picture. */
record Pixels(int width, int height, int[] rgb) {

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    /** A row as bytes red, green, blue. */
    void row(int y, byte[] bytes) {
        for (var x = 0; x < width; x++) {
            var pixel = at(x, y);
            bytes[3 * x] = (byte) (pixel >> 16);
            bytes[3 * x + 1] = (byte) (pixel >> 8);
            bytes[3 * x + 2] = (byte) pixel;
        }
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }
}
