package org.canxun.ui.inspection.evidence;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Over;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * One photo, as large as the window; one that has a partner stands beside it. The arrows go to its neighbours, Esc
 * closes. Where it may be changed, E draws over it.
 */
public final class PhotoViewer {

    private static final int GAP = 12;

    private final Supplier<List<Photo>> photos;
    private final Pictures files;
    private final Look look;
    private final Messages messages;
    private final PairWords words;
    private final Shell shell;
    private final Canvas canvas;
    private final Map<String, Picture> pictures = new HashMap<>();
    private String id;

    /** What was read of a file: nothing when it cannot be shown. */
    private record Picture(Optional<ImageData> data, Optional<Image> image) {}

    /** What changes a photo; each tells when what it did can be shown. */
    public interface Edits {

        void draw(Shell shell, Photo photo, Runnable done);

        void say(Photo photo, PhotoStage stage, Runnable done);
    }

    /**
     * How photos are looked at.
     *
     * @param about what else there is to say of a photo; may be empty
     * @param edits empty where they are not changed
     * @param guide the keys there are
     */
    public record Look(Function<Photo, String> about, Optional<Edits> edits, String guide) {}

    /** @param photos those to turn over, as they are now */
    public PhotoViewer(Shell parent, Supplier<List<Photo>> photos, String id, Pictures files, Look look,
            Messages messages) {
        this.photos = photos;
        this.id = id;
        this.files = files;
        this.look = look;
        this.messages = messages;
        words = new PairWords(messages);
        shell = new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        Css.id(shell, "canxun-dialog");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        canvas = Css.style(new Canvas(shell, SWT.DOUBLE_BUFFERED), Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Dispose, event -> keepOnly(Set.of()));
        Access.name(canvas, () -> shell.getText());
        Access.picture(canvas);
        Access.leaveByTab(canvas);
        var guide = Css.style(new Label(shell, SWT.CENTER), Css.MUTED);
        guide.setText(look.guide());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(guide);
        var area = Over.of(parent);
        shell.setBounds(area.x + area.width / 10, area.y + area.height / 10, area.width * 8 / 10,
                area.height * 8 / 10);
    }

    public void open() {
        show();
        shell.open();
        canvas.setFocus();
    }

    private Optional<Photo> current() {
        var all = photos.get();
        return all.stream().filter(p -> p.id().equals(id)).findFirst().or(() -> all.stream().findFirst());
    }

    /** The photo, or the pair it belongs to. */
    private List<Photo> shown() {
        return current().map(photo -> {
            var pair = new Pairs(photos.get()).pair(photo);
            return pair.isEmpty() ? List.of(photo) : pair;
        }).orElse(List.of());
    }

    private void show() {
        if (shell.isDisposed()) {
            return;
        }
        current().ifPresent(photo -> {
            id = photo.id();
            var all = photos.get();
            shell.setText(
                    MessageFormat.format(messages.photo_name, photo.fileName(), all.indexOf(photo) + 1, all.size())
                            + photo.capturedAt().map(t -> "   " + t.replace('T', ' ')).orElse("")
                            + ("   " + look.about().apply(photo)).stripTrailing()
                            + ("   " + words.all(all, photo)).stripTrailing());
        });
        var wanted = shown().stream().map(Photo::sha256).collect(Collectors.toSet());
        keepOnly(wanted);
        for (var sha256 : wanted) {
            if (!pictures.containsKey(sha256)) {
                files.read(sha256, CopyKind.PRINT, data -> loaded(sha256, Optional.of(data)),
                        () -> loaded(sha256, Optional.empty()));
            }
        }
        canvas.redraw();
    }

    private void keepOnly(Set<String> digests) {
        pictures.entrySet().removeIf(entry -> {
            boolean goes = !digests.contains(entry.getKey());
            if (goes) {
                entry.getValue().image().ifPresent(Image::dispose);
            }
            return goes;
        });
    }

    private void loaded(String sha256, Optional<ImageData> data) {
        if (!canvas.isDisposed() && !pictures.containsKey(sha256)
                && shown().stream().anyMatch(p -> p.sha256().equals(sha256))) {
            pictures.put(sha256, new Picture(data, data.map(d -> new Image(canvas.getDisplay(), d))));
            canvas.redraw();
        }
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ESC, SWT.CR, SWT.KEYPAD_CR -> shell.close();
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, ' ' -> turn(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP -> turn(-1);
            case 'e' -> current().ifPresent(photo -> look.edits().ifPresent(e -> e.draw(shell, photo, this::show)));
            case 'b' -> say(PhotoStage.BEFORE);
            case 'a' -> say(PhotoStage.AFTER);
            default -> {
                // Not ours.
            }
        }
    }

    private void say(PhotoStage stage) {
        current().ifPresent(photo -> look.edits().ifPresent(e -> e.say(photo, stage, this::show)));
    }

    private void turn(int by) {
        var all = photos.get();
        current().ifPresent(photo -> id = all.get(Math.floorMod(all.indexOf(photo) + by, all.size())).id());
        show();
    }

    private void paint(Event event) {
        var area = canvas.getClientArea();
        var shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            int width = area.width / shown.size();
            paint(event.gc, shown.get(i), new Rectangle(i * width, 0, width, area.height), shown.size() > 1);
        }
    }

    private void paint(GC gc, Photo photo, Rectangle area, boolean pair) {
        var caption = words.of(photos.get(), photo);
        int top = caption.isEmpty() ? 0 : gc.getFontMetrics().getHeight() + GAP;
        gc.setForeground(canvas.getForeground());
        gc.drawText(caption, area.x + (area.width - gc.textExtent(caption).x) / 2, GAP / 2, true);
        int edge = pair ? GAP : 0;
        var place = new Rectangle(area.x + edge, area.y + top + edge, Math.max(1, area.width - 2 * edge),
                Math.max(1, area.height - top - 2 * edge));
        var picture = pictures.get(photo.sha256());
        if (picture == null) {
            return;
        }
        picture.image().ifPresent(image -> {
            var data = picture.data().orElseThrow();
            var fitted = MarksPainter.fitted(data, place);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, data.width, data.height, fitted.x, fitted.y, fitted.width, fitted.height);
            new MarksPainter(gc, data, fitted).paint(photo.marks());
        });
        if (picture.image().isEmpty()) {
            var extent = gc.textExtent(messages.photo_unreadable);
            gc.drawText(messages.photo_unreadable, place.x + (place.width - extent.x) / 2,
                    place.y + (place.height - extent.y) / 2, true);
        }
        if (pair && photo.id().equals(id)) {
            gc.setForeground(Palette.of(canvas, Tone.ACCENT));
            gc.setLineWidth(3);
            gc.drawRectangle(place.x - 4, place.y - 4, place.width + 7, place.height + 7);
        }
    }
}
