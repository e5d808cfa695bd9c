package org.canxun.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk whose power fails after so many operations: of the sectors written since the last force of their file only some
 * are there afterwards.
 */
final class Power {

    private final Random random;
    private final int sector;
    private final Map<Path, Dirt> files = new HashMap<>();
    private int remaining;
    private boolean off;

    Power(Random random, int operations) {
        this.random = random;
        this.sector = random.nextBoolean() ? 512 : 4096;
        this.remaining = operations;
    }

    synchronized boolean off() {
        return off;
    }

    synchronized void write(Path path, FileChannel channel, ByteBuffer source, long position) throws IOException {
        spend();
        remember(path, channel, position, position + source.remaining());
        long at = position;
        while (source.hasRemaining()) {
            at += channel.write(source, at);
        }
    }

    synchronized void truncate(Path path, FileChannel channel, long size) throws IOException {
        spend();
        remember(path, channel, size, Math.max(size, channel.size()));
        channel.truncate(size);
    }

    /** The real disk need not be troubled: nobody cuts its power. */
    synchronized void force(Path path) throws IOException {
        spend();
        files.remove(path);
    }

    /** A rename that was forced with its folder: from now on the target is what the source was. */
    synchronized void moved(Path source, Path target) throws IOException {
        spend();
        files.remove(source);
        files.remove(target);
    }

    synchronized void check() throws IOException {
        if (off) {
            throw new IOException("the power is off");
        }
    }

    private void spend() throws IOException {
        check();
        if (--remaining < 0) {
            off = true;
            check();
        }
    }

    /** Keeps what the medium has where something else is about to be written. */
    private void remember(Path path, FileChannel channel, long from, long to) throws IOException {
        var dirt = files.get(path);
        if (dirt == null) {
            dirt = new Dirt(channel.size(), new TreeMap<>());
            files.put(path, dirt);
        }
        for (long at = from / sector * sector; at < to; at += sector) {
            if (!dirt.old().containsKey(at)) {
                var old = ByteBuffer.allocate(sector);
                if (at < channel.size()) {
                    channel.read(old, at);
                }
                dirt.old().put(at, old.array());
            }
        }
    }

    /** Makes the files what the medium holds. All of them must be closed. */
    synchronized void fail() throws IOException {
        off = true;
        double kept = random.nextDouble();
        for (var file : files.entrySet()) {
            try (var real = new RandomAccessFile(file.getKey().toFile(), "rw")) {
                long size = random.nextBoolean() ? real.length() : file.getValue().size();
                for (var sectors : file.getValue().old().entrySet()) {
                    if (random.nextDouble() >= kept) {
                        real.seek(sectors.getKey());
                        real.write(sectors.getValue());
                    }
                }
                real.setLength(size);
            }
        }
    }

    /** @param size of the file, and contents of its sectors, when it was last forced */
    private record Dirt(long size, TreeMap<Long, byte[]> old) {}
}
