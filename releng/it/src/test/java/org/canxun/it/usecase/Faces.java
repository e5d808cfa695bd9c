package org.canxun.it.usecase;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;

import javax.imageio.ImageIO;

/** A picture of which one sees whether its middle is hidden. */
final class Faces {

    private Faces() {}

    /** Every pixel another colour, as a face is to anybody who knows it. */
    static byte[] png() throws IOException {
        var random = new Random(9);
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 640 * 480; i++) {
            image.setRGB(i % 640, i / 640, random.nextInt(0x1000000));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** In its middle; below 12 when nobody can be known any more. */
    static int colours(BufferedImage image) {
        var found = new HashSet<Integer>();
        for (var y = 125; y < 355; y++) {
            for (var x = 170; x < 470; x++) {
                found.add(image.getRGB(x, y) & 0xE0E0E0);
            }
        }
        return found.size();
    }
}
