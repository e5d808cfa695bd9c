package org.canxun.ui.inspection.record;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.Notices;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The ways photos come in: chosen from a folder, pasted, or dropped. */
final class PhotoIntake {

    private static final String PICTURES = "*.jpg;*.jpeg;*.png;*.heic;*.webp;*.bmp;*.tif;*.tiff;*.JPG;*.JPEG;*.PNG";

    private final RecordingModel model;
    private final PhotoDesk desk;
    private final Messages messages;
    private final Notices notices;

    PhotoIntake(RecordingModel model, PhotoDesk desk, Messages messages, Notices notices) {
        this.model = model;
        this.desk = desk;
        this.messages = messages;
        this.notices = notices;
    }

    /** Lets the user choose files for the item in focus. */
    void choose(Shell shell) {
        model.place().ifPresent(place -> {
            var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
            dialog.setText(messages.photo_choose + "  " + place.itemCode());
            dialog.setFilterNames(new String[]{ messages.photo_filter, messages.photo_filter_all });
            dialog.setFilterExtensions(new String[]{ PICTURES, "*" });
            if (dialog.open() != null) {
                var folder = Path.of(dialog.getFilterPath());
                desk.add(place, Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList(),
                        EvidenceSource.FILE);
            }
        });
    }

    /** Takes files or a picture from the clipboard for the item in focus. */
    void paste(Control control) {
        model.place().ifPresent(place -> {
            var clipboard = new Clipboard(control.getDisplay());
            try {
                paste(clipboard, place);
            } finally {
                clipboard.dispose();
            }
        });
    }

    private void paste(Clipboard clipboard, Place place) {
        if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
            // What was copied in a file manager was chosen there.
            desk.add(place, Stream.of(files).map(Path::of).toList(), EvidenceSource.FILE);
        } else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
            desk.add(place, picture, EvidenceSource.PASTE);
        } else {
            notices.tell(messages.photo_no_clipboard);
        }
    }

    /** Whether the clipboard holds a picture or files rather than text. */
    static boolean pictureOnClipboard(Control control) {
        var clipboard = new Clipboard(control.getDisplay());
        try {
            var types = Arrays.asList(clipboard.getAvailableTypes());
            return Stream.of(FileTransfer.getInstance(), ImageTransfer.getInstance())
                    .flatMap(t -> Arrays.stream(t.getSupportedTypes())).anyMatch(types::contains);
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes files that are dropped on a control. @param place the item that lies under the pointer */
    void accept(Control control, Function<Point, Optional<Place>> place) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        // Links and text are taken too, so that whoever drops them is told what to do instead of nothing happening.
        target.setTransfer(new Transfer[]{ FileTransfer.getInstance(), ImageTransfer.getInstance(),
            URLTransfer.getInstance(), TextTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                place.apply(new Point(event.x, event.y)).ifPresent(p -> dropped(p, event.data));
            }
        });
    }

    /** @param data as the transfers give it; null and no files at all when other programs name files that are on no disk */
    void dropped(Place place, Object data) {
        var files = data instanceof String[] names
                ? Stream.of(names).filter(Objects::nonNull).map(Path::of).toList() : List.<Path>of();
        if (!files.isEmpty()) {
            desk.add(place, files, EvidenceSource.DROP);
        } else if (data instanceof ImageData picture) {
            desk.add(place, picture, EvidenceSource.DROP);
        } else {
            notices.tell(new Notices.Notice(Notices.Notice.Kind.ATTENTION, messages.photo_no_file, List.of()));
        }
    }
}
