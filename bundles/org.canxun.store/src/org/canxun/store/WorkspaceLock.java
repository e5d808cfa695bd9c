package org.canxun.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

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

    private WorkspaceLock(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static WorkspaceLock take(Path folder) throws ProblemException {
        try {
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new ProblemException(Problem.WORKSPACE_IN_USE, folder, holder(folder));
            }
            Files.writeString(folder.resolve(HOLDER), describeMe());
            return new WorkspaceLock(folder, channel, lock);
        } catch (IOException e) {
            throw new ProblemException(e, Problem.WORKSPACE_UNREADABLE, folder, Causes.of(e));
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

    @Override
    public void close() throws IOException {
        // In this order: a sidecar deleted after the lock is gone might be the next holder's.
        Files.deleteIfExists(folder.resolve(HOLDER));
        lock.release();
        channel.close();
    }
}
