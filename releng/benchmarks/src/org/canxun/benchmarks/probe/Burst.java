package org.canxun.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

/** What a busy inspector does to the window: nothing for a while, then photos come by themselves, then answers. */
final class Burst {

    private static final int IDLE_MS = 15_000;
    private static final int LOOK_AGAIN_MS = 100;
    /** After this what came by itself, such as thumbnails, is done. */
    private static final int REST_MS = 3000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Display display;
    private final Table items;
    private final Path photos;
    private final Path card;
    private final Path memory;
    private final Path stacks;
    private final Runnable end;
    private Heartbeat heartbeat;
    private Instant begun;
    private int expected;

    /** @param end is run when everything was measured and said */
    Burst(Display display, Table items, Path folder, Runnable end) {
        this.display = display;
        this.items = items;
        this.photos = folder.resolve("photos");
        this.card = folder.resolve("card");
        this.memory = folder.resolve("workspace").resolve(".window").resolve("photos-seen.txt");
        this.stacks = folder.resolve("blocks.txt");
        this.end = end;
    }

    void start() {
        heartbeat = Heartbeat.of(display, "idle", stacks);
        display.timerExec(IDLE_MS, this::importPhotos);
    }

    private void importPhotos() {
        heartbeat.say();
        heartbeat = Heartbeat.of(display, "photos", stacks);
        begun = Instant.now();
        expected = put();
        awaitPhotos();
    }

    /** Puts all photos into the folder at once, as a card that is put in has them. */
    private int put() {
        try (var all = Files.list(photos)) {
            var sorted = all.sorted(Comparator.naturalOrder()).toList();
            for (var photo : sorted) {
                var file = Files.move(photo, card.resolve(photo.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return sorted.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPhotos() {
        var missing = expected - taken();
        var late = Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0;
        if (missing > 0 && !late) {
            display.timerExec(LOOK_AGAIN_MS, this::awaitPhotos);
            return;
        }
        System.out.println("missing " + missing);
        System.out.println("import " + Duration.between(begun, Instant.now()).toMillis());
        display.timerExec(REST_MS, this::answer);
    }

    private long taken() {
        try {
            return Files.exists(memory)
                    ? Files.readAllLines(memory).stream().filter(line -> line.startsWith("taken")).count() : 0;
        } catch (IOException e) {
            return 0; // a line is being written
        }
    }

    private void answer() {
        heartbeat.say();
        heartbeat = Heartbeat.of(display, "answers", stacks);
        begun = Instant.now();
        new Keys(display, items, () -> {
            System.out.println("keys " + Duration.between(begun, Instant.now()).toMillis());
            display.timerExec(REST_MS, () -> {
                heartbeat.say();
                end.run();
            });
        }).next();
    }
}
