package org.canxun.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.port.WorkspaceStore;
import org.canxun.store.redo.Disk;
import org.canxun.store.redo.DiskFile;
import org.canxun.store.redo.LocalDisk;
import org.canxun.store.redo.RecordCipher;
import org.canxun.store.redo.RedoHeader;

/** The store without waiting for the medium, for tests that store very often and pull no plug. */
public final class UnforcedStore {

    private UnforcedStore() {}

    public static WorkspaceStore create() {
        return new H2WorkspaceStore(new StoreOptions(new UnforcedDisk(), RecordCipher.NONE, RedoHeader.SLOT_SIZE,
                "file", Optional.empty()));
    }

    private static final class UnforcedDisk implements Disk {

        private final Disk disk = new LocalDisk();

        @Override
        public DiskFile open(Path file) throws IOException {
            return new UnforcedFile(disk.open(file));
        }

        @Override
        public void replace(Path source, Path target) throws IOException {
            disk.replace(source, target);
        }
    }

    private record UnforcedFile(DiskFile file) implements DiskFile {

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void read(ByteBuffer target, long position) throws IOException {
            file.read(target, position);
        }

        @Override
        public void write(ByteBuffer source, long position) throws IOException {
            file.write(source, position);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force() {
            // The power stays on.
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
