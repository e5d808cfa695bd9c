package org.canxun.ui.inspection.record;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.StoredFile;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
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
    private final ErrorDoor door;
    private final Messages messages;

    PhotoDesk(RecordingModel model, EvidenceVault vault, Work work, ErrorDoor door, Messages messages) {
        this.model = model;
        this.vault = vault;
        this.work = work;
        this.door = door;
        this.messages = messages;
    }

    /** Attaches files; one that the vault refuses does not hold up the others. */
    void add(Place place, List<Path> files) {
        if (open(place)) {
            work.run(messages.photo_storing, monitor -> store(files, monitor), stored -> attach(place, stored));
        }
    }

    /** Attaches a picture that never was a file. */
    void add(Place place, ImageData picture) {
        if (open(place)) {
            var name = ItemWords.format(messages.photo_paste_name, STAMP.format(LocalDateTime.now()));
            work.run(messages.photo_storing, monitor -> List.of(vault.store(png(picture), name)),
                    stored -> attach(place, stored));
        }
    }

    private boolean open(Place place) {
        var completed = model.view().record(place.recordId()).filter(r -> r.completed()).isPresent();
        if (completed) {
            model.wish(RecordingListener.Wish.RECORD_COMPLETED);
        }
        return !completed;
    }

    private List<StoredFile> store(List<Path> files, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, files.size());
        var stored = new ArrayList<StoredFile>();
        for (var file : files) {
            if (progress.isCanceled()) {
                break;
            }
            try {
                stored.add(vault.store(file));
            } catch (ProblemException e) {
                door.report(e);
            }
            progress.worked(1);
        }
        return stored;
    }

    private void attach(Place place, List<StoredFile> stored) {
        if (!stored.isEmpty()) {
            stored.forEach(s -> vault.prepareCopies(s.sha256()));
            model.attach(place, stored);
        }
    }

    private static byte[] png(ImageData picture) {
        var loader = new ImageLoader();
        loader.data = new ImageData[]{ picture };
        var bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /** Reads a copy of a picture in the background; nothing comes back when it cannot be shown. */
    void picture(String sha256, EvidenceVault.CopyKind kind, Consumer<ImageData> onUi, Runnable onNone) {
        work.run(messages.photos, monitor -> vault.copy(sha256, kind).map(p -> new ImageData(p.toString())),
                found -> found.ifPresentOrElse(onUi, onNone), trouble -> onNone.run());
    }
}
