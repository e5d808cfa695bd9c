package org.canxun.evidence;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * Decodes pictures and makes them small. Reads through {@link FileImageInputStream}, which needs no cache, so
 * the program-wide cache setting of ImageIO is left alone.
 */
final class PictureDecoder {

    /** Pixels held in memory at most, 72 MB of them. */
    private static final long MAX_DECODED = 24_000_000;
    /**
     * The decoder of WebP keeps all pixels of a lossless picture, four bytes each. What is larger is kept as evidence,
     * but not shown.
     */
    private static final long MAX_WEBP = 40_000_000;

    private final long maxPixels;
    private final BooleanSupplier cancelled;
    private final IntFunction<int[]> room;

    PictureDecoder(long maxPixels, BooleanSupplier cancelled) {
        this(maxPixels, cancelled, int[]::new);
    }

    /** @param room gives room for so many pixels */
    PictureDecoder(long maxPixels, BooleanSupplier cancelled, IntFunction<int[]> room) {
        this.room = room;
        this.maxPixels = maxPixels;
        this.cancelled = cancelled;
    }

    /** Width and height from the header. */
    static Dimension size(Path file, FileKind kind) throws IOException, DamagedException {
        return withReader(file, kind, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    /**
     * The picture with its longest edge at most that many pixels, averaged from up to twice as many where it has them,
     * so that it looks smooth.
     *
     * @return empty when its kind of colours cannot be shown
     */
    Optional<Pixels> decode(Path file, FileKind kind, int edge) throws IOException, DamagedException {
        return withReader(file, kind, reader -> read(reader, kind, edge));
    }

    private Optional<Pixels> read(ImageReader reader, FileKind kind, int edge) throws IOException, DamagedException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > maxPixels) {
            throw new DamagedException("more pixels than the header said");
        }
        if (kind == FileKind.WEBP && (long) width * height > MAX_WEBP) {
            return Optional.empty();
        }
        var types = reader.getImageTypes(0);
        // A number of colour bands that means nothing here, as in some scientific pictures.
        if (!types.hasNext()) {
            return Optional.empty();
        }
        var step = step(width, height, edge);
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        if (kind != FileKind.JPEG) {
            return Optional.of(Shrink.to(readWatched(reader, param), edge));
        }
        // Photos are many and large: none is held as a whole.
        var rows = new ShrinkingRaster(types.next().getColorModel(), (width + step - 1) / step,
                (height + step - 1) / step, edge, room);
        param.setDestination(rows.image());
        readWatched(reader, param);
        return Optional.of(rows.pixels());
    }

    private BufferedImage readWatched(ImageReader reader, ImageReadParam param) throws IOException, DamagedException {
        var watch = new DecodeWatch(cancelled);
        reader.addIIOReadProgressListener(watch);
        reader.addIIOReadWarningListener(watch);
        var image = reader.read(0, param);
        if (watch.aborted()) {
            throw new CancellationException();
        }
        if (watch.damage().isPresent()) {
            throw new DamagedException(watch.damage().get());
        }
        return image;
    }

    static int step(int width, int height, int edge) {
        var step = Math.max(1, Math.max(width, height) / (2 * edge));
        while ((long) (width / step) * (height / step) > MAX_DECODED) {
            step++;
        }
        return step;
    }

    private static <T> T withReader(Path file, FileKind kind, Work<T> work) throws IOException, DamagedException {
        var reader = reader(kind);
        try (var stream = new FileImageInputStream(file.toFile())) {
            // Metadata is ignored: its compressed parts may inflate without limit.
            reader.setInput(stream, true, true);
            return work.on(reader);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            // Decoders meet hostile input with any of these, out of memory included.
            throw new DamagedException(e);
        } finally {
            reader.dispose();
        }
    }

    /** Plug-ins are not found by themselves under OSGi, and none has to be known to the whole program. */
    private static ImageReader reader(FileKind kind) throws IOException {
        if (kind == FileKind.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        var readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
        if (!readers.hasNext()) {
            throw new IOException("no decoder for " + kind);
        }
        return readers.next();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(ImageReader reader) throws IOException, DamagedException;
    }
}
