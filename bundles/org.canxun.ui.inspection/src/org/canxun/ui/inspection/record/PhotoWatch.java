package org.canxun.ui.inspection.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.StoredFile;
import org.canxun.core.watch.FolderImport;
import org.canxun.core.watch.FolderImport.Outcome;
import org.canxun.core.watch.FolderWatch;
import org.canxun.core.watch.Look;
import org.canxun.core.watch.SeenFiles;
import org.canxun.core.watch.Sighting;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Later;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice.Kind;
import org.canxun.ui.Work;
import org.canxun.ui.Work.Running;

/**
 * Photos that come by themselves: looks at a folder while the inspection is open and attaches what appears there to the
 * item in focus at that moment. Used on the UI thread; looking and importing are background work.
 */
final class PhotoWatch {

    /** Between two looks; a slow folder is looked at less often. */
    private static final int EVERY_MS = 1000;
    private static final int MOST_OF_TIME = 5;
    private static final long MS = 1_000_000;

    private final RecordingModel model;
    private final PhotoNews news;
    private final Messages messages;
    private final World world;
    private final Runnable tick = this::tick;
    private Optional<Session> session = Optional.empty();
    private Optional<Running> running = Optional.empty();
    private boolean looking;
    private boolean paused;

    /**
     * What a watch needs around it.
     *
     * @param memory opens what the workspace remembers; not on the UI thread
     * @param front whether this inspection is the one that photos go to
     * @param importing shared by the watches of a window, which look nowhere while one of them imports
     * @param ui does things on the UI thread in the order they were given
     */
    record World(EvidenceVault vault, Work work, Later later, Executor ui, ErrorDoor door, Memory memory,
            BooleanSupplier front, WatchFolders.Importing importing, Clock clock) {}

    /** Opens what the workspace remembers of folders. */
    @FunctionalInterface
    interface Memory {

        SeenFiles open() throws ProblemException;
    }

    /** The watching of one folder, as long as nobody chooses another. */
    private record Session(FolderWatch watch, SeenFiles seen, FolderImport intake, Set<String> here) {}

    PhotoWatch(RecordingModel model, PhotoNews news, World world) {
        this.model = model;
        this.news = news;
        this.messages = news.messages();
        this.world = world;
    }

    /** The folder, while one is watched. */
    Optional<Path> folder() {
        return session.map(s -> s.watch().folder());
    }

    /** @param asked whether somebody chose it just now, rather than some other day */
    void start(Path folder, boolean asked) {
        stop();
        world.work().run(messages.watch_looking, monitor -> open(folder, asked), opened -> {
            session = Optional.of(opened);
            model.photos().watching(Photos.Watching.ON);
            if (asked) {
                news.tell(Kind.DONE, ItemWords.format(messages.watch_started, folder));
            }
            next(0);
        });
    }

    private Session open(Path folder, boolean asked) throws ProblemException {
        var seen = world.memory().open();
        var clock = world.clock();
        var since = seen.since(model.view().id(), clock.instant(), clock.getZone());
        var watch = new FolderWatch(folder, seen, since, asked);
        Set<String> here = ConcurrentHashMap.newKeySet();
        return new Session(watch, seen,
                new FolderImport(watch, seen, world.vault(), here::contains, clock.getZone()), here);
    }

    void stop() {
        world.later().stop(tick);
        running.ifPresent(Running::cancel);
        session = Optional.empty();
        model.photos().watching(Photos.Watching.OFF);
    }

    /** The window is about to close, or was not closed after all. */
    void pause(boolean pause) {
        paused = pause;
        if (pause) {
            running.ifPresent(Running::cancel);
        }
    }

    private void next(long lastLookNanos) {
        if (session.isPresent()) {
            world.later().start((int) Math.max(EVERY_MS, lastLookNanos / MS * MOST_OF_TIME), tick);
        }
    }

    private void tick() {
        if (paused || looking || !world.front().getAsBoolean() || world.importing().any()) {
            next(0);
            return;
        }
        session.ifPresent(s -> {
            looking = true;
            long begun = System.nanoTime();
            var found = new AtomicReference<Look>();
            world.work().run(messages.watch_looking, monitor -> {
                found.set(s.watch().look(world.clock().instant()));
                return found.get();
            }, look -> {
                looked(begun);
                if (session.equals(Optional.of(s)) && world.front().getAsBoolean()) {
                    found(s, look);
                } else {
                    dropped(s, look);
                }
            }, failure -> looked(begun), () -> {
                looked(begun);
                Optional.ofNullable(found.get()).ifPresent(look -> dropped(s, look));
            });
        });
    }

    private void looked(long begun) {
        looking = false;
        next(System.nanoTime() - begun);
    }

    /**
     * Somebody cancelled the look when it had found something, or went to another inspection meanwhile: that is told,
     * and the files wait for the next look, whoever looks then.
     */
    private void dropped(Session s, Look look) {
        s.watch().handBack(look.ready());
        if (session.equals(Optional.of(s))) {
            found(s, look.withoutReady());
        }
    }

    private void found(Session s, Look look) {
        var folder = s.watch().folder();
        if (look.folder() == Look.Folder.GONE) {
            model.photos().watching(Photos.Watching.AWAY);
            news.tell(Kind.ATTENTION, ItemWords.format(messages.watch_gone, folder));
        } else if (look.folder() == Look.Folder.BACK) {
            model.photos().watching(Photos.Watching.ON);
            news.tell(Kind.DONE, ItemWords.format(messages.watch_back, folder));
        }
        if (!look.others().isEmpty()) {
            news.tell(Kind.DONE, ItemWords.format(messages.watch_others, look.others().size(),
                    news.names(look.others())));
        }
        if (!look.closed().isEmpty()) {
            news.tell(Kind.ATTENTION, ItemWords.format(messages.watch_closed, news.names(look.closed())));
        }
        if (!look.older().isEmpty()) {
            remember(s, seen -> seen.putAside(look.older()));
            news.tell(Kind.ATTENTION, ItemWords.format(messages.watch_older, folder, look.older().size()),
                    new Choice(messages.watch_import, () -> want(s, look.older())));
        }
        if (!look.ready().isEmpty()) {
            take(s, look.ready());
        }
    }

    /** Somebody wants them after all. */
    private void want(Session s, Collection<Sighting> files) {
        remember(s, seen -> seen.want(files));
        s.watch().want(files);
    }

    private void take(Session s, List<Sighting> files) {
        var target = model.place().filter(model.photos()::open);
        if (target.isEmpty()) {
            s.watch().release(files);
            news.tell(Kind.ATTENTION,
                    ItemWords.format(messages.watch_completed, model.record().agencyName(), files.size()),
                    new Choice(messages.watch_import, () -> want(s, files)));
            return;
        }
        var place = target.get();
        s.here().addAll(model.photos().digests());
        var summary = news.new Summary(place);
        var again = new ArrayList<Sighting>();
        world.importing().begin();
        running = Optional.of(new PhotoBatch<>(files, s.intake()::take, world.ui()).run(world.work(),
                messages.photo_importing, portion -> arrived(s, place, portion, summary, again),
                left -> ended(s, left, summary, again)));
    }

    private void arrived(Session s, Place place, List<Outcome> portion, PhotoNews.Summary summary,
            List<Sighting> again) {
        var stored = new LinkedHashMap<Sighting, StoredFile>();
        for (var outcome : portion) {
            if (outcome instanceof Outcome.Stored file) {
                if (s.here().add(file.file().sha256())) {
                    stored.put(file.sighting(), file.file());
                } else {
                    summary.known(file.sighting().fileName());
                }
            } else if (outcome instanceof Outcome.Known known) {
                known(known, place, summary);
            } else if (outcome instanceof Outcome.Older older) {
                summary.before(1);
                again.add(older.sighting());
            } else if (outcome instanceof Outcome.Refused refused) {
                summary.refused(refused.problem());
                again.add(refused.sighting());
            }
        }
        if (stored.isEmpty()) {
            return;
        }
        var files = List.copyOf(stored.values());
        files.forEach(file -> world.vault().prepareCopies(file.sha256()));
        var digests = new LinkedHashMap<Sighting, String>();
        stored.forEach((sighting, file) -> digests.put(sighting, file.sha256()));
        model.photos().attach(place, files, EvidenceSource.FOLDER, view -> {
            // Only what is in the journal may be forgotten by the folder.
            write(s, seen -> seen.take(digests));
            return view;
        }, () -> files.forEach(summary::attached), () -> {
            summary.failed(files.size());
            files.forEach(file -> s.here().remove(file.sha256()));
            again.addAll(digests.keySet());
        });
    }

    private void known(Outcome.Known known, Place place, PhotoNews.Summary summary) {
        var name = known.sighting().fileName();
        var digest = known.file().sha256();
        if (!model.photos().at(place, Set.of(digest)).isEmpty()) {
            summary.here(name);
        } else {
            model.photos().elsewhere(digest, place).ifPresentOrElse(item -> summary.elsewhere(name, item),
                    () -> summary.known(name));
        }
    }

    private void ended(Session s, List<Sighting> left, PhotoNews.Summary summary, List<Sighting> again) {
        world.importing().end();
        if (!left.isEmpty()) {
            again.addAll(left);
            summary.stopped(left.size());
        }
        model.photos().afterwards(() -> {
            s.watch().release(again);
            if (!again.isEmpty()) {
                summary.offer(left.isEmpty() ? messages.watch_import : messages.photo_go_on, () -> want(s, again));
            }
            summary.tell(true);
        });
    }

    /** Writes to the workspace's memory. */
    private interface Writing {

        void to(SeenFiles seen) throws ProblemException;
    }

    private void remember(Session s, Writing writing) {
        world.work().run(messages.watch_looking, monitor -> {
            writing.to(s.seen());
            return true;
        }, done -> {
        });
    }

    /** What is attached stays attached, whatever becomes of the memory. */
    private void write(Session s, Writing writing) {
        try {
            writing.to(s.seen());
        } catch (ProblemException e) {
            world.door().report(e);
        }
    }
}
