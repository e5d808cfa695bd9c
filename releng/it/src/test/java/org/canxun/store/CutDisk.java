package org.canxun.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.canxun.store.redo.Disk;
import org.canxun.store.redo.DiskFile;
import org.canxun.store.redo.LocalDisk;

/** The disk under the redo file, with a power that fails. */
final class CutDisk implements Disk {

    private final Power power;

    CutDisk(Power power) {
        this.power = power;
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        power.check();
        new LocalDisk().replace(source, target);
        power.moved(source, target);
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        power.check();
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        return new DiskFile() {
            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public void read(ByteBuffer target, long position) throws IOException {
                for (long at = position; target.hasRemaining();) {
                    int count = channel.read(target, at);
                    if (count < 0) {
                        throw new EOFException();
                    }
                    at += count;
                }
            }

            @Override
            public void write(ByteBuffer source, long position) throws IOException {
                power.write(path, channel, source, position);
            }

            @Override
            public void truncate(long size) throws IOException {
                power.truncate(path, channel, size);
            }

            @Override
            public void force() throws IOException {
                power.force(path);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
