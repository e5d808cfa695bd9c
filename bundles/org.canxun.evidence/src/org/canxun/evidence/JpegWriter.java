package org.canxun.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures as JPEG without any metadata. */
final class JpegWriter {

    private static final float QUALITY = 0.85f;

    private JpegWriter() {}

    static byte[] encode(Pixels pixels) throws IOException {
        return encode(PixelRows.of(pixels));
    }

    static byte[] encode(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream(256 * 1024);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
