package org.canxun.core.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.ProblemException;
import org.canxun.core.SystemReason;
import org.canxun.core.WatchProblem;

/**
 * What a workspace remembers of watched folders: which files were offered, whatever became of them, and since when each
 * inspection is watched for. Kept in a file to which lines are added, so that a crash costs the last line at most; a
 * file that is lost costs nothing but another look, because the same photo is known by its digest. Safe for use by
 * several threads.
 */
public final class SeenFiles {

    private static final String TAKEN = "taken";
    private static final String ASIDE = "aside";
    private static final String WANTED = "wanted";
    private static final String SINCE = "since";
    private static final int FIELDS = 5;

    private final Path file;
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> digests = new HashSet<>();
    private final Map<String, Instant> since = new HashMap<>();
    /** Who was handed a file that nobody took yet; not kept in the file, a crash gives them back. */
    private final Map<String, FolderWatch> claims = new HashMap<>();

    private SeenFiles(Path file) {
        this.file = file;
    }

    /** @throws ProblemException WATCH_MEMORY_UNREADABLE */
    public static SeenFiles open(Path file) throws ProblemException {
        var seen = new SeenFiles(file);
        try {
            if (Files.exists(file)) {
                // What a crash or another program left in it is passed over, never refused.
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(seen::read);
            }
            return seen;
        } catch (IOException e) {
            throw new ProblemException(e, WatchProblem.WATCH_MEMORY_UNREADABLE, file, new SystemReason(e));
        }
    }

    private void read(String line) {
        var fields = line.split("\t", FIELDS);
        if (fields.length < FIELDS) {
            return;
        }
        switch (fields[0]) {
            case TAKEN, ASIDE -> {
                states.put(fields[1] + "\t" + fields[2] + "\t" + fields[4], fields[0]);
                digests.add(fields[3]);
                digests.remove("");
            }
            case WANTED -> states.remove(fields[1] + "\t" + fields[2] + "\t" + fields[4]);
            case SINCE -> {
                if (fields[2].matches("\\d{1,15}")) {
                    since.put(fields[4], Instant.ofEpochMilli(Long.parseLong(fields[2])));
                }
            }
            default -> {
                // From a newer program.
            }
        }
    }

    /** Since when files count as taken during this visit: the moment on this day at which its watching began. */
    public synchronized Instant since(String inspectionId, Instant now, ZoneId zone) throws ProblemException {
        var begun = since.get(inspectionId);
        if (begun == null || begun.isAfter(now)
                || !begun.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate())) {
            write(List.of(String.join("\t", SINCE, "", Long.toString(now.toEpochMilli()), "", plain(inspectionId))));
            // As the file keeps it.
            begun = Instant.ofEpochMilli(now.toEpochMilli());
        }
        return begun;
    }

    synchronized boolean taken(Sighting sighting) {
        return TAKEN.equals(states.get(key(sighting)));
    }

    synchronized boolean aside(Sighting sighting) {
        return ASIDE.equals(states.get(key(sighting)));
    }

    /** Several watches may look at one folder. @return whether the file is this watch's now and no other's */
    synchronized boolean claim(Sighting sighting, FolderWatch watch) {
        return watch.equals(claims.computeIfAbsent(key(sighting), none -> watch));
    }

    synchronized void release(Sighting sighting, FolderWatch watch) {
        claims.remove(key(sighting), watch);
    }

    synchronized boolean holds(String sha256) {
        return digests.contains(sha256);
    }

    /** Remembers for good that a file was taken in, or is known. @param sha256 of its bytes */
    public synchronized void take(Map<Sighting, String> files) throws ProblemException {
        write(files.entrySet().stream().map(f -> line(TAKEN, f.getKey(), f.getValue())).toList());
    }

    /** Remembers that a file was there before the visit, so that it is told of once. */
    public synchronized void putAside(Collection<Sighting> files) throws ProblemException {
        write(files.stream().map(f -> line(ASIDE, f, "")).toList());
    }

    /** Somebody wants them after all; should the program end before they are taken, they are told of again. */
    public synchronized void want(Collection<Sighting> files) throws ProblemException {
        write(files.stream().map(f -> line(WANTED, f, "")).toList());
    }

    private void write(List<String> lines) throws ProblemException {
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(this::read);
        // The line before may have been cut off.
        var bytes = ByteBuffer.wrap(("\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            }
        } catch (IOException e) {
            throw new ProblemException(e, WatchProblem.WATCH_MEMORY_NOT_KEPT, file, new SystemReason(e));
        }
    }

    private static String line(String state, Sighting sighting, String sha256) {
        return String.join("\t", state, Long.toString(sighting.size()), Long.toString(sighting.modified()), sha256,
                plain(sighting.name()));
    }

    private static String key(Sighting sighting) {
        return sighting.size() + "\t" + sighting.modified() + "\t" + plain(sighting.name());
    }

    /** Names may contain anything. */
    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
