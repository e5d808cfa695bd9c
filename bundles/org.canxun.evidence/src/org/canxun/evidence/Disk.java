package org.canxun.evidence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything the vault writes goes through here, so that tests can let a disk fill up. */
class Disk {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final int MOVE_TRIES = 5;
    private static final long MOVE_PAUSE_MILLIS = 60;

    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, CREATE_NEW, WRITE);
    }

    void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Moves within one file system; readers see the old state or the new one. */
    void move(Path from, Path to) throws IOException {
        for (var tries = 1;; tries++) {
            try {
                Files.move(from, to, ATOMIC_MOVE);
                return;
            } catch (FileSystemException e) {
                // A virus scanner may hold a new file for a moment; only Windows refuses to move it then.
                if (!WINDOWS || tries == MOVE_TRIES) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /** Makes names in a folder durable. Windows does that by itself and refuses to open folders. */
    void forceFolder(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    /** Makes a folder and its parents up to a folder that exists, durable. */
    void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        makeFolder(parent);
        Files.createDirectories(folder);
        forceFolder(parent);
    }

    void makeReadOnly(Path file) throws IOException {
        if (!file.toFile().setReadOnly()) {
            throw new FileSystemException(file.toString(), null, "cannot be made read-only");
        }
    }

    long freeBytes(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static void pause(FileSystemException cause) throws IOException {
        try {
            Thread.sleep(MOVE_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
