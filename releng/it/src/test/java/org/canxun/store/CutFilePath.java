package org.canxun.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** The same power under H2. */
public final class CutFilePath extends FilePathWrapper {

    static final String SCHEME = "cut";
    /** H2 makes its file systems itself and has no place to hand one over. */
    private static Power power;

    static void use(Power next) {
        power = next;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        power.check();
        return new CutChannel(power, Path.of(unwrap().toString()), super.open(mode));
    }

    private static final class CutChannel extends FileBaseDefault {

        private final Power power;
        private final Path path;
        private final FileChannel channel;

        CutChannel(Power power, Path path, FileChannel channel) {
            this.power = power;
            this.path = path;
            this.channel = channel;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            power.write(path, channel, source, position);
            return length;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            if (size < channel.size()) {
                power.truncate(path, channel, size);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            power.force(path);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
