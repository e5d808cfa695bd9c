package org.canxun.exchange;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** A file that is there as a whole or not at all, whatever happens while it is written. */
final class WholeFile {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    interface Content {
        /** @param scratch a place for a further file, which is deleted afterwards */
        void write(Path scratch, OutputStream out) throws IOException;
    }

    static void replace(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        // Names of their own, since a long name in Chinese leaves no room for an ending.
        var name = ".canxun-" + UUID.randomUUID();
        var fresh = folder.resolve(name + ".new");
        var scratch = folder.resolve(name + ".tmp");
        // Before there is anything to delete, since deleting would fail as well and say why in its own words.
        var begun = begin(fresh, file);
        try {
            try (var out = new BufferedOutputStream(begun)) {
                content.write(scratch, out);
            }
            force(fresh, WRITE);
            Files.move(fresh, file, ATOMIC_MOVE);
            if (!WINDOWS) {
                force(folder, READ);
            }
        } finally {
            Files.deleteIfExists(scratch);
            Files.deleteIfExists(fresh);
        }
    }

    /** Nobody knows the names made up here: what is missing or closed is the folder that the user gave. */
    private static OutputStream begin(Path fresh, Path file) throws IOException {
        var folder = Optional.ofNullable(file.getParent()).orElseGet(() -> file.toAbsolutePath().getParent());
        try {
            return Files.newOutputStream(fresh, CREATE_NEW, WRITE);
        } catch (NoSuchFileException e) {
            throw because(e, new NoSuchFileException(folder.toString()));
        } catch (AccessDeniedException e) {
            throw because(e, new AccessDeniedException(folder.toString()));
        } catch (FileSystemException e) {
            throw because(e, new FileSystemException(folder.toString(), null, e.getReason()));
        }
    }

    private static IOException because(IOException cause, IOException told) {
        told.addSuppressed(cause);
        return told;
    }

    /** Windows makes names durable by itself and refuses to open folders. */
    private static void force(Path place, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(place, how)) {
            channel.force(true);
        }
    }
}
