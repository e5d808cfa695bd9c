package org.canxun.store.redo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A real disk that has only so much room left and may refuse to truncate. */
final class FaultyDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private long room = Long.MAX_VALUE;
    private boolean truncates = true;

    /** @param bytes how many may still be written */
    void leaveRoom(long bytes) {
        room = bytes;
    }

    void refuseToTruncate(boolean refuse) {
        truncates = !refuse;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        var real = disk.open(file);
        return new DiskFile() {
            @Override
            public long size() throws IOException {
                return real.size();
            }

            @Override
            public void read(ByteBuffer target, long position) throws IOException {
                real.read(target, position);
            }

            @Override
            public void write(ByteBuffer source, long position) throws IOException {
                int fits = (int) Math.min(room, source.remaining());
                boolean full = fits < source.remaining();
                real.write(source.slice(source.position(), fits), position);
                room -= fits;
                if (full) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void truncate(long size) throws IOException {
                if (!truncates) {
                    throw new IOException("Input/output error");
                }
                real.truncate(size);
            }

            @Override
            public void force() throws IOException {
                real.force();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        disk.replace(source, target);
    }
}
