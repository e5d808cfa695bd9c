package org.canxun.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.canxun.core.port.StoredFile.Position;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessFileReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;

/** What the camera wrote into the file. A camera's nonsense never keeps a photo out: it is absent then. */
record ExifDetails(Optional<String> capturedAt, Optional<String> capturedOffset, Optional<String> camera,
        Optional<Position> position, Orientation orientation) {

    static final ExifDetails NONE = new ExifDetails(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Orientation.UPRIGHT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int MAX_TEXT = 64;
    private static final int MAX_FRACTION = 9;

    static ExifDetails ofBlock(byte[] exif) {
        try {
            return of(read(new ByteArrayReader(exif)));
        } catch (IOException | TiffProcessingException | RuntimeException | Error e) {
            return NONE;
        }
    }

    /** A TIFF is such a block as a whole. */
    static ExifDetails ofTiff(Path file) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return of(read(new RandomAccessFileReader(content)));
        } catch (IOException | TiffProcessingException | RuntimeException | Error e) {
            return NONE;
        }
    }

    /** For formats that are not taken apart here. */
    static ExifDetails ofFile(Path file) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (IOException | ImageProcessingException | RuntimeException | Error e) {
            return NONE;
        }
    }

    /** Without what makers hide in their own formats, colour profiles and XML: none of it is asked for. */
    private static Metadata read(RandomAccessReader block) throws IOException, TiffProcessingException {
        var metadata = new Metadata();
        new TiffReader().processTiff(block, new ExifTiffHandler(metadata, null, 0) {
            @Override
            public boolean customProcessTag(int tagOffset, Set<Integer> processedIfdOffsets, int tiffHeaderOffset,
                    RandomAccessReader reader, int tagId, int byteCount) {
                return false;
            }
        }, 0);
        return metadata;
    }

    private static ExifDetails of(Metadata metadata) {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var number = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new ExifDetails(time(sub), offset(sub), camera(main), gps == null ? Optional.empty() : position(gps),
                Orientation.ofExif(number == null ? 1 : number));
    }

    private static Optional<String> time(Directory sub) {
        var fraction = text(sub, ExifSubIFDDirectory.TAG_SUBSECOND_TIME_ORIGINAL)
                .filter(digits -> digits.length() <= MAX_FRACTION && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(digits -> Integer.parseInt((digits + "000000000").substring(0, MAX_FRACTION))).orElse(0);
        return text(sub, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL).flatMap(value -> {
            try {
                return Optional.of(LocalDateTime.parse(value, TIME).withNano(fraction)
                        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> offset(Directory sub) {
        return text(sub, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL).flatMap(value -> {
            try {
                // Not the offset's own text, which is Z for zero.
                ZoneOffset.of(value);
                return Optional.of(value).filter(Predicate.not("Z"::equalsIgnoreCase)).or(() -> Optional.of("+00:00"));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> camera(Directory main) {
        var make = text(main, ExifIFD0Directory.TAG_MAKE);
        var model = text(main, ExifIFD0Directory.TAG_MODEL);
        if (make.isPresent() && model.isPresent()) {
            var named = model.get().toLowerCase(Locale.ROOT).startsWith(make.get().toLowerCase(Locale.ROOT));
            return named ? model : Optional.of(make.get() + ' ' + model.get());
        }
        return model.or(() -> make);
    }

    /** A position in any other datum than the usual one is dropped: taken for WGS-84 it would be off by 500 m. */
    private static Optional<Position> position(GpsDirectory gps) {
        var datum = text(gps, GpsDirectory.TAG_MAP_DATUM).map(name -> name.replaceAll("[^A-Za-z0-9]", ""));
        var location = gps.getGeoLocation();
        if (location == null || location.isZero() || datum.filter(name -> !name.equalsIgnoreCase("WGS84")).isPresent()
                || !(Math.abs(location.getLatitude()) <= 90) || !(Math.abs(location.getLongitude()) <= 180)) {
            return Optional.empty();
        }
        return Optional.of(new Position(rounded(location.getLongitude()), rounded(location.getLatitude())));
    }

    /** Degrees, minutes and seconds leave noise behind; eight digits are a millimetre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e8) / 1e8;
    }

    private static Optional<String> text(Directory directory, int tag) {
        return Optional.ofNullable(directory).map(found -> found.getString(tag))
                .map(value -> value.replaceAll("\\p{Cntrl}", "").strip())
                .map(value -> value.length() > MAX_TEXT ? value.substring(0, MAX_TEXT) : value)
                .filter(Predicate.not(String::isEmpty));
    }
}
