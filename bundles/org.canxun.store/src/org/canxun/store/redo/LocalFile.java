package org.canxun.store.redo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on the real disk that outlives interrupts: Java closes a channel under a thread that is interrupted, and a
 * cancelled job must not cost the workspace its journal.
 */
final class LocalFile implements DiskFile {

    /** Java copies a heap buffer into native memory of the same size and keeps it: large writes go in slices. */
    private static final int SLICE = 1 << 20;

    private final Path path;
    private FileChannel channel;
    private boolean closed;

    LocalFile(Path path) throws IOException {
        this.path = path;
        this.channel = open(path);
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public synchronized long size() throws IOException {
        return uninterrupted(FileChannel::size);
    }

    @Override
    public synchronized void read(ByteBuffer target, long position) throws IOException {
        uninterrupted(file -> {
            var slice = target.duplicate();
            long at = position;
            while (slice.hasRemaining()) {
                int count = file.read(slice, at);
                if (count < 0) {
                    throw new EOFException(path + " ends at " + at);
                }
                at += count;
            }
            return null;
        });
        target.position(target.limit());
    }

    @Override
    public synchronized void write(ByteBuffer source, long position) throws IOException {
        uninterrupted(file -> {
            int start = source.position();
            for (int offset = start; offset < source.limit(); offset += SLICE) {
                var slice = source.duplicate().position(offset).limit(Math.min(source.limit(), offset + SLICE));
                while (slice.hasRemaining()) {
                    file.write(slice, position + slice.position() - start);
                }
            }
            return null;
        });
        source.position(source.limit());
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        uninterrupted(file -> file.truncate(size));
    }

    @Override
    public synchronized void force() throws IOException {
        uninterrupted(file -> {
            file.force(false);
            return null;
        });
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }

    /** Every operation is idempotent, so one that was interrupted is simply done again on a new channel. */
    private <T> T uninterrupted(Operation<T> operation) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return operation.on(channel);
                } catch (ClosedByInterruptException e) {
                    Thread.interrupted();
                    interrupted = true;
                    if (closed) {
                        throw e;
                    }
                    channel = open(path);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Operation<T> {
        T on(FileChannel channel) throws IOException;
    }
}
