package org.canxun.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.store.redo.LocalDisk;

/**
 * Holds a workspace for this process. The operating system lets go of the lock when the process dies, however it dies;
 * who holds it is written beside it, because Windows lets nobody read a locked file.
 */
final class WorkspaceLock implements AutoCloseable {

    static final String LOCK = "workspace.lock";
    static final String HOLDER = "workspace.holder";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final boolean leftOpen;

    private WorkspaceLock(Path folder, FileChannel channel, FileLock lock, boolean leftOpen) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.leftOpen = leftOpen;
    }

    /** Takes the lock and says so to others. */
    static WorkspaceLock take(Path folder) throws ProblemException {
        try {
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new ProblemException(Problem.WORKSPACE_IN_USE, folder, holder(folder));
            }
            boolean leftOpen = Files.exists(folder.resolve(HOLDER));
            writeHolder(folder);
            return new WorkspaceLock(folder, channel, lock, leftOpen);
        } catch (IOException e) {
            throw new ProblemException(e, Problem.WORKSPACE_UNREADABLE, folder, Causes.words(e));
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(HOLDER)).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    /** Forced before anything else is written: after a power cut it must tell that the workspace was open. */
    private static void writeHolder(Path folder) throws IOException {
        try (var file = FileChannel.open(folder.resolve(HOLDER), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(StandardCharsets.UTF_8.encode(describeMe()));
            file.force(true);
        }
        LocalDisk.forceFolder(folder);
    }

    /** Whether whoever held the workspace before did not come to close it. */
    boolean leftOpen() {
        return leftOpen;
    }

    private static String describeMe() {
        return "%s@%s, PID %d, %s%n".formatted(System.getProperty("user.name"), host(), ProcessHandle.current().pid(),
                LocalDateTime.now().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Lets go as a process that dies does: whoever comes next trusts nothing but the redo file. */
    void abandon() throws IOException {
        lock.release();
        channel.close();
    }

    /** Lets go after everything was closed. */
    @Override
    public void close() throws IOException {
        // In this order: a sidecar deleted after the lock is gone might be the next holder's.
        Files.deleteIfExists(folder.resolve(HOLDER));
        abandon();
    }
}
