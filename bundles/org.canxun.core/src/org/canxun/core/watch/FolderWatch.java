package org.canxun.core.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.watch.FolderScan.Listing;
import org.canxun.core.watch.Look.Folder;

/**
 * Finds what appears in a folder while an inspection is open, and hands every file out once. It looks when it is told
 * to and needs no events, which network folders and cards do not send; a file counts as written when size and time
 * stood still between looks for a while. Nothing in the folder is ever changed. Safe for use by several threads.
 */
public final class FolderWatch {

    /** How long size and time of a file stand still before it counts as written. */
    public static final Duration STILL = Duration.ofSeconds(2);
    /** After so many tries, each after twice the time, a file that cannot be read whole is given up until it changes. */
    private static final int TRIES = 4;
    /** The coarsest time that folders keep: FAT counts in two seconds. */
    private static final Duration COARSE = Duration.ofSeconds(2);

    private final Path folder;
    private final SeenFiles seen;
    private final Instant since;
    private final boolean retell;
    private final Listing listing;
    private final Map<String, Waiting> waiting = new HashMap<>();
    /** Handed out, given up or put aside, as they were then. */
    private final Map<String, Sighting> settled = new HashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final Set<Sighting> wanted = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private Optional<Boolean> there = Optional.empty();

    private record Waiting(Sighting sighting, Instant still) {}

    /**
     * @param since what is older was not taken during the visit
     * @param retell whether to tell of older files that were told of before, because somebody asks for the folder
     */
    public FolderWatch(Path folder, SeenFiles seen, Instant since, boolean retell) {
        this(folder, seen, since, retell, Listing.DISK);
    }

    FolderWatch(Path folder, SeenFiles seen, Instant since, boolean retell, Listing listing) {
        this.folder = folder;
        this.seen = seen;
        this.since = since;
        this.retell = retell;
        this.listing = listing;
    }

    public Path folder() {
        return folder;
    }

    Instant since() {
        return since;
    }

    /** Looks once. @param now a clock that does not go back */
    public synchronized Look look(Instant now) {
        FolderScan scan;
        try {
            scan = FolderScan.of(folder, listing);
        } catch (IOException e) {
            return away();
        }
        var change = there.filter(before -> !before).isPresent() ? Folder.BACK : Folder.SAME;
        there = Optional.of(true);
        var ready = new ArrayList<Sighting>();
        var older = new ArrayList<Sighting>();
        var names = new HashSet<String>();
        for (var sighting : scan.evidence()) {
            names.add(sighting.name());
            consider(sighting, now, ready, older);
        }
        waiting.keySet().retainAll(names);
        ready.sort(Comparator.comparingLong(Sighting::modified).thenComparing(Sighting::name));
        var others = scan.others().stream().filter(f -> !before(f.time()) && told.add(f.name()))
                .map(Sighting::fileName).sorted().toList();
        var closed = scan.closed().stream().filter(told::add).sorted().toList();
        return new Look(change, List.copyOf(ready), List.copyOf(older), others, closed);
    }

    private Look away() {
        var known = there.filter(before -> !before).isPresent();
        there = Optional.of(false);
        // Whatever was being written there is another file when the folder comes back.
        waiting.clear();
        tries.clear();
        return Look.empty(known ? Folder.SAME : Folder.GONE);
    }

    private void consider(Sighting sighting, Instant now, List<Sighting> ready, List<Sighting> older) {
        var before = settled.get(sighting.name());
        if (before != null && before.sameBytes(sighting) || seen.taken(sighting)) {
            return;
        }
        if (before != null) {
            // Another file came under the same name, or more of it.
            settled.remove(sighting.name());
            tries.remove(sighting.name());
        }
        if (!wanted.contains(sighting) && (before(sighting.time()) || seen.aside(sighting))) {
            settled.put(sighting.name(), sighting);
            if (retell || !seen.aside(sighting)) {
                older.add(sighting);
            }
        } else if (stoodStill(sighting, now) && seen.claim(sighting, this)) {
            waiting.remove(sighting.name());
            settled.put(sighting.name(), sighting);
            ready.add(sighting);
        }
    }

    private boolean stoodStill(Sighting sighting, Instant now) {
        var last = waiting.get(sighting.name());
        if (last == null || !last.sighting().sameBytes(sighting)) {
            if (last != null) {
                tries.remove(sighting.name());
            }
            waiting.put(sighting.name(), new Waiting(sighting, now));
            return false;
        }
        var needed = STILL.multipliedBy(1L << tries.getOrDefault(sighting.name(), 0));
        return !now.isBefore(last.still().plus(needed));
    }

    private boolean before(Instant time) {
        return time.isBefore(since.minus(COARSE));
    }

    /** The file could not be read whole: it is handed out again later. @return false when it is given up */
    synchronized boolean again(Sighting sighting) {
        int tried = tries.merge(sighting.name(), 1, Integer::sum);
        if (tried >= TRIES && Files.isDirectory(folder)) {
            tries.remove(sighting.name());
            return false;
        }
        handBack(List.of(sighting));
        return true;
    }

    /** Hands these out again, also when they are older than the visit. */
    public synchronized void want(Collection<Sighting> files) {
        for (var file : files) {
            wanted.add(file);
            settled.remove(file.name(), file);
        }
    }

    /** Nobody took what was handed out; the next looks find it again. */
    public synchronized void handBack(Collection<Sighting> files) {
        release(files);
        files.forEach(file -> settled.remove(file.name(), file));
    }

    /** This watch does nothing more with them by itself; another may take them. */
    public synchronized void release(Collection<Sighting> files) {
        files.forEach(file -> seen.release(file, this));
    }

    synchronized boolean wants(Sighting sighting) {
        return wanted.contains(sighting);
    }
}
