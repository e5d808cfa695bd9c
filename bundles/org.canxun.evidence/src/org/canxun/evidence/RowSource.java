package org.canxun.evidence;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;

/** Hands out the rows of a picture as bytes red, green, blue, over white where it is transparent. */
interface RowSource {

    void row(int y, byte[] rgb);

    /**
     * Bytes straight from the raster where it has them: as fast as it gets, and in the picture's own colour space,
     * which is cheaper to leave after shrinking.
     */
    static RowSource of(BufferedImage image) {
        var raster = image.getRaster();
        if (image.getColorModel() instanceof ComponentColorModel colours && isPlain(colours)
                && raster.getSampleModel() instanceof PixelInterleavedSampleModel model
                && raster.getDataBuffer() instanceof DataBufferByte data && data.getNumBanks() == 1
                && model.getNumBands() == colours.getNumComponents()) {
            return isInk(colours) ? inks(image.getWidth(), model, data)
                    : light(image.getWidth(), model, data, colours.hasAlpha());
        }
        return converted(image);
    }

    /** Whether {@link #of} gives colours in the picture's own colour space rather than sRGB. */
    static boolean keepsColourSpace(ColorModel model) {
        return model instanceof ComponentColorModel colours && isPlain(colours)
                && colours.getNumColorComponents() == 3 && !colours.getColorSpace().isCS_sRGB();
    }

    /**
     * Bytes of red, green and blue, of grey, or of the inks of a print shop. Grey and inks are taken as they
     * are: Java's own conversion believes them to be linear and makes them too bright.
     */
    private static boolean isPlain(ComponentColorModel colours) {
        var type = colours.getColorSpace().getType();
        return colours.getTransferType() == DataBuffer.TYPE_BYTE && !colours.isAlphaPremultiplied()
                && (type == ColorSpace.TYPE_RGB || type == ColorSpace.TYPE_GRAY || isInk(colours));
    }

    private static boolean isInk(ComponentColorModel colours) {
        return colours.getColorSpace().getType() == ColorSpace.TYPE_CMYK && colours.getNumComponents() == 4;
    }

    private static RowSource light(int width, PixelInterleavedSampleModel model, DataBufferByte data,
            boolean transparent) {
        var bytes = data.getData();
        var bands = model.getBandOffsets();
        var grey = bands.length < 3;
        var red = bands[0];
        var green = grey ? red : bands[1];
        var blue = grey ? red : bands[2];
        var alpha = transparent ? bands[bands.length - 1] : -1;
        var stride = model.getPixelStride();
        return (y, rgb) -> {
            var from = data.getOffset() + y * model.getScanlineStride();
            for (var i = 0; i < width * 3; i += 3, from += stride) {
                rgb[i] = bytes[from + red];
                rgb[i + 1] = bytes[from + green];
                rgb[i + 2] = bytes[from + blue];
                if (alpha >= 0) {
                    overWhite(rgb, i, bytes[from + alpha] & 0xFF);
                }
            }
        };
    }

    private static RowSource inks(int width, PixelInterleavedSampleModel model, DataBufferByte data) {
        var bytes = data.getData();
        var bands = model.getBandOffsets();
        return (y, rgb) -> {
            var from = data.getOffset() + y * model.getScanlineStride();
            for (var i = 0; i < width * 3; i++) {
                var pixel = from + i / 3 * model.getPixelStride();
                var paper = 255 - (bytes[pixel + bands[i % 3]] & 0xFF);
                rgb[i] = (byte) (paper * (255 - (bytes[pixel + bands[3]] & 0xFF)) / 255);
            }
        };
    }

    private static RowSource converted(BufferedImage image) {
        var argb = new int[image.getWidth()];
        return (y, rgb) -> {
            image.getRGB(0, y, argb.length, 1, argb, 0, argb.length);
            for (var x = 0; x < argb.length; x++) {
                rgb[3 * x] = (byte) (argb[x] >> 16);
                rgb[3 * x + 1] = (byte) (argb[x] >> 8);
                rgb[3 * x + 2] = (byte) argb[x];
                overWhite(rgb, 3 * x, argb[x] >>> 24);
            }
        };
    }

    private static void overWhite(byte[] rgb, int at, int alpha) {
        if (alpha < 255) {
            for (var i = at; i < at + 3; i++) {
                rgb[i] = (byte) (((rgb[i] & 0xFF) * alpha + 255 * (255 - alpha)) / 255);
            }
        }
    }
}
