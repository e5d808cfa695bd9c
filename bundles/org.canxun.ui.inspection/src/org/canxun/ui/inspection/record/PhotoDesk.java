package org.canxun.ui.inspection.record;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.StoredFile;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.evidence.Pictures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Takes photos in and hands small copies out. Files go into the vault in the background, so that answers need not wait
 * for them; only then does the record name them.
 */
final class PhotoDesk {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final RecordingModel model;
    private final EvidenceVault vault;
    private final Work work;
    private final Executor ui;
    private final PhotoNews news;
    private final Messages messages;
    private final org.canxun.ui.inspection.evidence.Messages words;

    /** @param ui does things on the UI thread in the order they were given */
    PhotoDesk(RecordingModel model, EvidenceVault vault, Work work, Executor ui, PhotoNews news,
            org.canxun.ui.inspection.evidence.Messages words) {
        this.model = model;
        this.vault = vault;
        this.work = work;
        this.ui = ui;
        this.news = news;
        this.messages = news.messages();
        this.words = words;
    }

    /** Words of what is done with photos that are there. */
    org.canxun.ui.inspection.evidence.Messages words() {
        return words;
    }

    PhotoNews news() {
        return news;
    }

    /** What became of a file: one of the two. */
    private record Taken(Optional<StoredFile> file, Optional<ProblemException> problem) {}

    /** Attaches files; one that the vault refuses does not hold up the others. */
    void add(Place place, List<Path> files, EvidenceSource source) {
        if (open(place)) {
            add(place, files, source, news.new Summary(place));
        }
    }

    private void add(Place place, List<Path> files, EvidenceSource source, PhotoNews.Summary summary) {
        new PhotoBatch<>(files, this::take, ui).run(work, messages.photo_importing,
                portion -> arrived(place, portion, source, summary), left -> {
                    if (!left.isEmpty()) {
                        summary.stopped(left.size());
                        summary.offer(messages.photo_go_on, () -> add(place, left, source));
                    }
                    model.photos().afterwards(() -> summary.tell(false));
                });
    }

    private Taken take(Path file) {
        try {
            return new Taken(Optional.of(vault.store(file)), Optional.empty());
        } catch (ProblemException e) {
            return new Taken(Optional.empty(), Optional.of(e));
        }
    }

    /** Attaches a picture that never was a file. */
    void add(Place place, ImageData picture, EvidenceSource source) {
        if (open(place)) {
            var name = ItemWords.format(messages.photo_paste_name, STAMP.format(LocalDateTime.now()));
            var summary = news.new Summary(place);
            work.run(messages.photo_storing, monitor -> vault.store(png(picture), name), stored -> {
                arrived(place, List.of(new Taken(Optional.of(stored), Optional.empty())), source, summary);
                model.photos().afterwards(() -> summary.tell(false));
            });
        }
    }

    private boolean open(Place place) {
        var open = model.photos().open(place);
        if (!open) {
            model.wish(RecordingListener.Wish.RECORD_COMPLETED);
        }
        return open;
    }

    private void arrived(Place place, List<Taken> taken, EvidenceSource source, PhotoNews.Summary summary) {
        taken.stream().flatMap(t -> t.problem().stream()).forEach(summary::refused);
        var there = model.photos().digestsAt(place);
        var fresh = new ArrayList<StoredFile>();
        for (var file : taken.stream().flatMap(t -> t.file().stream()).toList()) {
            if (there.add(file.sha256())) {
                fresh.add(file);
                model.photos().elsewhere(file.sha256(), place)
                        .ifPresent(item -> summary.elsewhere(file.fileName(), item));
            } else {
                summary.here(file.fileName());
            }
        }
        if (!fresh.isEmpty()) {
            fresh.forEach(file -> vault.prepareCopies(file.sha256()));
            model.photos().attach(place, fresh, source, () -> fresh.forEach(summary::attached),
                    () -> summary.failed(fresh.size()));
        }
    }

    private static byte[] png(ImageData picture) {
        var loader = new ImageLoader();
        loader.data = new ImageData[]{ picture };
        var bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    Pictures pictures() {
        return new Pictures(vault, work, messages.photos);
    }
}
