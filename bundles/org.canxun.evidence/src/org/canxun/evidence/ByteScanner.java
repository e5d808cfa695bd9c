package org.canxun.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Reads a file forward. Every read beyond the end says that the file is truncated. */
final class ByteScanner implements Closeable {

    private static final int FILL = 0xFF;

    private final SeekableByteChannel channel;
    private final byte[] buffer = new byte[64 * 1024];
    private final long size;
    private long bufferStart;
    private int next;
    private int limit;

    ByteScanner(Path file) throws IOException {
        channel = Files.newByteChannel(file);
        size = channel.size();
    }

    long size() {
        return size;
    }

    long position() {
        return bufferStart + next;
    }

    boolean atEnd() {
        return position() >= size;
    }

    int u8() throws IOException, DamagedException {
        if (next == limit) {
            refill();
        }
        return buffer[next++] & 0xFF;
    }

    int u16() throws IOException, DamagedException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException, DamagedException {
        return (long) u16() << 16 | u16();
    }

    byte[] bytes(int count) throws IOException, DamagedException {
        if (count > size - position()) {
            throw DamagedException.truncated();
        }
        var result = new byte[count];
        for (var done = 0; done < count;) {
            if (next == limit) {
                refill();
            }
            var part = Math.min(count - done, limit - next);
            System.arraycopy(buffer, next, result, done, part);
            next += part;
            done += part;
        }
        return result;
    }

    void skip(long count) throws IOException, DamagedException {
        if (count > size - position()) {
            throw DamagedException.truncated();
        }
        if (count <= limit - next) {
            next += (int) count;
            return;
        }
        bufferStart = position() + count;
        next = 0;
        limit = 0;
        channel.position(bufferStart);
    }

    /** Like skip, but takes what is passed over into a checksum. */
    void checksum(CRC32 crc, long count) throws IOException, DamagedException {
        if (count > size - position()) {
            throw DamagedException.truncated();
        }
        for (var left = count; left > 0;) {
            if (next == limit) {
                refill();
            }
            var part = (int) Math.min(left, limit - next);
            crc.update(buffer, next, part);
            next += part;
            left -= part;
        }
    }

    /** Passes over data up to the next JPEG marker other than a restart, and returns that marker. */
    int nextMarker() throws IOException, DamagedException {
        var previousIsFill = false;
        while (true) {
            if (next == limit) {
                refill();
            }
            // A local loop: megabytes of picture data pass through here for every photo.
            var i = next;
            while (i < limit) {
                var value = buffer[i++] & 0xFF;
                if (previousIsFill && value != 0 && value != FILL && (value < 0xD0 || value > 0xD7)) {
                    next = i;
                    return value;
                }
                previousIsFill = value == FILL;
            }
            next = limit;
        }
    }

    private void refill() throws IOException, DamagedException {
        bufferStart += limit;
        next = 0;
        limit = 0;
        var read = channel.read(ByteBuffer.wrap(buffer));
        if (read <= 0) {
            throw DamagedException.truncated();
        }
        limit = read;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
