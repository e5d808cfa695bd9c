package org.canxun.evidence;

import java.awt.image.BufferedImage;

/** A small opaque sRGB picture. */
record Pixels(int width, int height, int[] rgb) {

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }
}
