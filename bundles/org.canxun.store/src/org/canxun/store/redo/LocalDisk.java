package org.canxun.store.redo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The real disk. */
public final class LocalDisk implements Disk {

    @Override
    public DiskFile open(Path file) throws IOException {
        return new LocalFile(file);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.toAbsolutePath().getParent());
    }

    /** Makes names that were added to a folder survive a power cut. */
    public static void forceFolder(Path folder) throws IOException {
        // Windows cannot open a folder as a file; NTFS journals names by itself.
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
