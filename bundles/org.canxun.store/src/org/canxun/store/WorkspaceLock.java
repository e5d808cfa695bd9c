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
import java.util.Optional;

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
    private final boolean powerMayHaveFailed;

    private WorkspaceLock(Path folder, FileChannel channel, FileLock lock, boolean powerMayHaveFailed) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.powerMayHaveFailed = powerMayHaveFailed;
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
            var boot = Boot.current();
            boolean failed = previous(folder).map(holder -> !boot.stillThat(holder.boot())).orElse(false);
            write(folder, new Holder(describeMe(), boot.id()));
            return new WorkspaceLock(folder, channel, lock, failed);
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

    private static String holder(Path folder) throws IOException {
        return previous(folder).map(Holder::who).orElse("?");
    }

    /** Who holds the workspace, or held it and did not come to close it. */
    private static Optional<Holder> previous(Path folder) throws IOException {
        var file = folder.resolve(HOLDER);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return Optional.of(new Holder(lines.isEmpty() ? "?" : lines.get(0), lines.size() < 2 ? "" : lines.get(1)));
    }

    /** What is written before anything else must be there after a power cut, or the cut would go unnoticed. */
    private static void write(Path folder, Holder holder) throws IOException {
        try (var file = FileChannel.open(folder.resolve(HOLDER), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(StandardCharsets.UTF_8.encode(holder.who() + "\n" + holder.boot() + "\n"));
            file.force(true);
        }
        LocalDisk.forceFolder(folder);
    }

    private record Holder(String who, String boot) {}

    /** Whether the workspace was in use when the computer may have lost its power. */
    boolean powerMayHaveFailed() {
        return powerMayHaveFailed;
    }

    private static String describeMe() {
        return "%s@%s, PID %d, %s".formatted(System.getProperty("user.name"), host(), ProcessHandle.current().pid(),
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
