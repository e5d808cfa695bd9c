package org.canxun.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.PhotoMaker;
import org.osgi.service.component.annotations.Component;

/** Paints demonstration photos with the data of a camera that calls itself Canxun Demo. */
@Component
public class DemoPhotoMaker implements PhotoMaker {

    private static final int MAX_EDGE = 12_000;
    /** About what the sensor of a phone adds indoors; without it the files would be far too small. */
    private static final int NOISE = 12;

    @Override
    public byte[] make(Scene scene) throws ProblemException {
        if (scene.width() < 1 || scene.height() < 1 || Math.max(scene.width(), scene.height()) > MAX_EDGE) {
            throw new IllegalArgumentException("size of " + scene);
        }
        try {
            var motif = new DemoScene(scene.width(), scene.height(), scene.itemCode(), scene.caption());
            var image = PaintedRaster.image(scene.width(), scene.height(), (strip, top) -> {
                paint(motif, strip, top);
                addNoise(strip, scene.itemCode().hashCode() + top);
            });
            return ExifWriter.insert(JpegWriter.encode(image), new ExifWriter.Values("Canxun", "Canxun Demo", 1,
                    scene.takenAt(), scene.offset(), scene.position()));
        } catch (IOException | OutOfMemoryError e) {
            throw new ProblemException(e, EvidenceProblem.PHOTO_NOT_MADE, e.getMessage());
        }
    }

    private static void paint(DemoScene motif, BufferedImage strip, int top) {
        try {
            motif.paint(strip, top);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Java without a working Graphics2D, as on servers with neither display nor fonts.
            paintStripes(strip, motif.code().hashCode());
        }
    }

    /** A pattern that still tells one item from the other. */
    static void paintStripes(BufferedImage image, int seed) {
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var rowLength = image.getWidth() * 3;
        for (var i = 0; i < pixels.length; i++) {
            var stripe = i / rowLength * 8 / image.getHeight();
            pixels[i] = (byte) (64 + (seed >>> (stripe * 3 + i % 3) & 7) * 16);
        }
    }

    private static void addNoise(BufferedImage image, int seed) {
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var random = seed == 0 ? 1 : seed;
        for (var i = 0; i < pixels.length; i++) {
            random ^= random << 13;
            random ^= random >>> 17;
            random ^= random << 5;
            var value = (pixels[i] & 0xFF) + (random >>> 16) % NOISE - NOISE / 2;
            pixels[i] = (byte) Math.max(0, Math.min(255, value));
        }
    }
}
