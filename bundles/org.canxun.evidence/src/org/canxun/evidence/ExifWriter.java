package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.port.StoredFile.Position;

/**
 * Writes the block of camera data into a JPEG that has none. By hand, because the library at hand knows no tag for the
 * camera's offset from UTC.
 */
final class ExifWriter {

    private static final int BYTE = 1;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int HEADER = 8;
    private static final int SECOND_PARTS = 10_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    private ExifWriter() {}

    /** What a camera says. */
    record Values(String make, String model, int orientation, LocalDateTime takenAt, ZoneOffset offset,
            Optional<Position> position) {}

    /** @param jpeg as the encoder of the Java platform writes it */
    static byte[] insert(byte[] jpeg, Values values) {
        var block = block(values);
        // Cameras write their block in place of the JFIF one; decoders dislike both in this order.
        var rest = jpeg[3] == (byte) 0xE0 ? 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF) : 2;
        var result = ByteBuffer.allocate(2 + 4 + 6 + block.length + jpeg.length - rest);
        result.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (2 + 6 + block.length));
        result.put("Exif\0\0".getBytes(US_ASCII)).put(block).put(jpeg, rest, jpeg.length - rest);
        return result.array();
    }

    static byte[] block(Values values) {
        var camera = new ArrayList<Field>();
        camera.add(text(0x010F, values.make()));
        camera.add(text(0x0110, values.model()));
        camera.add(new Field(0x0112, SHORT, 1, ByteBuffer.allocate(2).putShort((short) values.orientation()).array()));
        var time = List.of(text(0x9003, TIME.format(values.takenAt())), text(0x9011, values.offset().getId()),
                text(0x9291, String.format(Locale.ROOT, "%03d", values.takenAt().getNano() / 1_000_000)));
        var gps = values.position().map(ExifWriter::gps).orElse(List.of());
        var timeAt = HEADER + size(camera) + 12 + (gps.isEmpty() ? 0 : 12);
        camera.add(new Field(0x8769, LONG, 1, ByteBuffer.allocate(4).putInt(timeAt).array()));
        if (!gps.isEmpty()) {
            camera.add(new Field(0x8825, LONG, 1, ByteBuffer.allocate(4).putInt(timeAt + size(time)).array()));
        }
        var block = ByteBuffer.allocate(HEADER + size(camera) + size(time) + (gps.isEmpty() ? 0 : size(gps)));
        block.put(new byte[]{ 'M', 'M', 0, '*' }).putInt(HEADER);
        put(camera, block);
        put(time, block);
        if (!gps.isEmpty()) {
            put(gps, block);
        }
        return block.array();
    }

    private static List<Field> gps(Position position) {
        return List.of(new Field(0, BYTE, 4, new byte[]{ 2, 3, 0, 0 }),
                text(1, position.latitude() < 0 ? "S" : "N"), degrees(2, position.latitude()),
                text(3, position.longitude() < 0 ? "W" : "E"), degrees(4, position.longitude()),
                text(0x12, "WGS-84"));
    }

    private static Field text(int tag, String value) {
        var bytes = (value + '\0').getBytes(US_ASCII);
        return new Field(tag, ASCII, bytes.length, bytes);
    }

    private static Field degrees(int tag, double value) {
        var parts = Math.round(Math.abs(value) * 3600 * SECOND_PARTS);
        var minute = 60L * SECOND_PARTS;
        var bytes = ByteBuffer.allocate(24);
        bytes.putInt((int) (parts / (60 * minute))).putInt(1);
        bytes.putInt((int) (parts / minute % 60)).putInt(1);
        bytes.putInt((int) (parts % minute)).putInt(SECOND_PARTS);
        return new Field(tag, RATIONAL, 3, bytes.array());
    }

    private static int size(List<Field> fields) {
        return 2 + 12 * fields.size() + 4 + fields.stream().mapToInt(Field::outside).sum();
    }

    private static void put(List<Field> fields, ByteBuffer block) {
        var outside = block.position() + 2 + 12 * fields.size() + 4;
        block.putShort((short) fields.size());
        for (var field : fields) {
            block.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.outside() == 0) {
                block.put(field.bytes()).put(new byte[4 - field.bytes().length]);
            } else {
                block.putInt(outside);
                block.put(outside, field.bytes());
                outside += field.outside();
            }
        }
        block.position(outside);
    }

    private record Field(int tag, int type, int count, byte[] bytes) {

        /** Bytes it takes behind the table; values of up to four bytes lie in the table. Places are even. */
        private int outside() {
            return bytes.length <= 4 ? 0 : bytes.length + bytes.length % 2;
        }
    }
}
