package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.canxun.core.port.StoredFile.Position;

/** Real files, made small. */
final class TestPhotos {

    static final int RED = 0xE02020;
    static final int GREEN = 0x20C020;
    static final int BLUE = 0x2020E0;
    static final int WHITE = 0xF0F0F0;

    private TestPhotos() {}

    /** Four quarters: red top left, green top right, blue bottom left, white bottom right. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var top = y < height / 2 ? RED : BLUE;
                var right = y < height / 2 ? GREEN : WHITE;
                image.setRGB(x, y, 0xFF000000 | (x < width / 2 ? top : right));
            }
        }
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encode("jpeg", quarters(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] png(int width, int height) {
        return encode("png", quarters(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] encode(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, output)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] progressiveJpeg(int width, int height) {
        var image = quarters(width, height, BufferedImage.TYPE_INT_RGB);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Red in four inks, as print shops deliver it: turned over, full ink is 0. */
    static byte[] printShopJpeg() {
        var raster = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_4BYTE_ABGR)
                .createBufferedImage(32, 32).getRaster();
        for (var i = 0; i < 32 * 32; i++) {
            raster.setPixel(i % 32, i / 32, new int[]{ 255, 20, 20, 240 });
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var plain = bytes.toByteArray();
        var adobe = new byte[]{ (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 };
        return ByteBuffer.allocate(plain.length + adobe.length).put(plain, 0, 2).put(adobe)
                .put(plain, 2, plain.length - 2).array();
    }

    static byte[] withOrientation(byte[] jpeg, int orientation) {
        return ExifWriter.insert(jpeg, camera(orientation, Optional.empty()));
    }

    static ExifWriter.Values camera(int orientation, Optional<Position> position) {
        return new ExifWriter.Values("HUAWEI", "ANA-AN00", orientation,
                LocalDateTime.of(2026, 5, 4, 9, 30, 12, 345_000_000), ZoneOffset.ofHours(8), position);
    }

    /** The block of camera data in a chunk of its own, before the picture. */
    static byte[] pngWithOrientation(byte[] png, int orientation) {
        var exif = ExifWriter.block(camera(orientation, Optional.empty()));
        var header = 8 + 25;
        var bytes = ByteBuffer.allocate(png.length + 12 + exif.length);
        bytes.put(png, 0, header);
        putChunk(bytes, "eXIf", exif);
        return bytes.put(png, header, png.length - header).array();
    }

    /** The same TIFF with a copy of its first directory at the end, which has the orientation too. */
    static byte[] tiffWithOrientation(byte[] tiff, int orientation) {
        var old = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = old.getInt(4);
        var fields = new TreeMap<Integer, byte[]>();
        for (var i = 0; i < old.getShort(at); i++) {
            var from = at + 2 + 12 * i;
            fields.put(Short.toUnsignedInt(old.getShort(from)), Arrays.copyOfRange(tiff, from, from + 12));
        }
        fields.put(0x0112, ByteBuffer.allocate(12).order(old.order()).putShort((short) 0x0112).putShort((short) 3)
                .putInt(1).putShort((short) orientation).array());
        var start = tiff.length + tiff.length % 2;
        var bytes = ByteBuffer.allocate(start + 2 + 12 * fields.size() + 4).order(old.order());
        bytes.put(tiff).putInt(4, start).position(start).putShort((short) fields.size());
        fields.values().forEach(bytes::put);
        return bytes.array();
    }

    /** Black, and small as a file however large as a picture. */
    static byte[] blackPng(int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var row = new byte[1 + width];
            for (var y = 0; y < height; y++) {
                out.write(row);
            }
        }
        var bytes = ByteBuffer.allocate(8 + 25 + 12 + packed.size() + 12).putLong(0x89504E470D0A1A0AL);
        putChunk(bytes, "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{ 8, 0, 0, 0, 0 }).array());
        putChunk(bytes, "IDAT", packed.toByteArray());
        putChunk(bytes, "IEND", new byte[0]);
        return bytes.array();
    }

    /** A whole PNG that promises any size and holds next to nothing. */
    static byte[] pngPromising(int width, int height) {
        var bytes = ByteBuffer.allocate(8 + 25 + 16 + 12);
        bytes.putLong(0x89504E470D0A1A0AL);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{ 8, 2, 0, 0, 0 }).array();
        putChunk(bytes, "IHDR", header);
        putChunk(bytes, "IDAT", new byte[]{ 0x78, (byte) 0x9C, 3, 0 });
        putChunk(bytes, "IEND", new byte[0]);
        return bytes.array();
    }

    private static void putChunk(ByteBuffer target, String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(US_ASCII));
        crc.update(content);
        target.putInt(content.length).put(type.getBytes(US_ASCII)).put(content);
        target.putInt((int) crc.getValue());
    }

    /** The same JPEG with another size in its frame header. */
    static byte[] jpegPromising(byte[] jpeg, int width, int height) {
        var changed = jpeg.clone();
        for (var i = 0; i < changed.length - 9; i++) {
            var marker = changed[i + 1] & 0xFF;
            if ((changed[i] & 0xFF) == 0xFF && (marker == 0xC0 || marker == 0xC2)) {
                ByteBuffer.wrap(changed).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return changed;
            }
        }
        throw new IllegalArgumentException("no frame header");
    }

    static String nearest(int rgb) {
        var best = "";
        var distance = Integer.MAX_VALUE;
        for (var name : new String[]{ "red", "green", "blue", "white" }) {
            var colour = switch (name.toUpperCase(Locale.ROOT)) {
                case "RED" -> RED;
                case "GREEN" -> GREEN;
                case "BLUE" -> BLUE;
                default -> WHITE;
            };
            var apart = 0;
            for (var shift = 0; shift <= 16; shift += 8) {
                apart += Math.abs((rgb >> shift & 0xFF) - (colour >> shift & 0xFF));
            }
            if (apart < distance) {
                distance = apart;
                best = name;
            }
        }
        return best;
    }
}
