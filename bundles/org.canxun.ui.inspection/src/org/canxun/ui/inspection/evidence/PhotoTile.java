package org.canxun.ui.inspection.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.ui.Access;
import org.canxun.ui.FocusRing;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * One photo, small. Enter or a double click opens it. Where it may be changed, E draws over it, B and A say that it shows
 * a place before or after its correction, Del removes it, M moves it to another item, with Shift all of them.
 */
public final class PhotoTile {

    /**
     * What is done with the photo as it is then.
     *
     * @param move hears whether all photos of the item are meant
     */
    public record Actions(Runnable open, Runnable draw, Consumer<PhotoStage> say, Runnable remove,
            Consumer<Boolean> move) {

        /** Of a photo that is only looked at. */
        public static Actions look(Runnable open) {
            return new Actions(open, () -> {
            }, stage -> {
            }, () -> {
            }, all -> {
            });
        }
    }

    private static final int OPAQUE = 215;

    private final Canvas canvas;
    private final String unreadable;
    private final Actions actions;
    private Photo photo;
    private String caption = "";
    private String spoken = "";
    private Optional<ImageData> data = Optional.empty();
    /** Cut and scaled to the tile once: doing so at every paint would make each change of the window slow. */
    private Optional<Image> image = Optional.empty();
    private boolean failed;

    /**
     * @param size it takes
     * @param name of the tile, to be heard
     * @param tip what there is to know of it and the keys it takes
     */
    public PhotoTile(Composite parent, Point size, Photo photo, Supplier<String> name, String tip, Messages messages,
            Actions actions) {
        this.photo = photo;
        this.actions = actions;
        unreadable = messages.photo_unreadable;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(size.x, size.y);
            }
        };
        canvas.setToolTipText(tip);
        Access.name(canvas, () -> (name.get() + " " + photo.fileName() + " " + spoken).strip());
        Access.button(canvas, () -> false);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseDoubleClick, event -> actions.open().run());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        // With Alt, letters come through a Chinese input method.
        boolean letter = modifiers == 0 || modifiers == SWT.ALT;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> actions.open().run();
            case SWT.DEL -> actions.remove().run();
            case 'e' -> only(letter, event, actions.draw());
            case 'b' -> only(letter, event, () -> actions.say().accept(PhotoStage.BEFORE));
            case 'a' -> only(letter, event, () -> actions.say().accept(PhotoStage.AFTER));
            case 'm' -> only((modifiers & ~SWT.SHIFT) == 0, event,
                    () -> actions.move().accept((modifiers & SWT.SHIFT) != 0));
            default -> {
                // Not ours.
            }
        }
    }

    private static void only(boolean meant, Event event, Runnable action) {
        if (meant) {
            event.doit = false;
            action.run();
        }
    }

    public Canvas control() {
        return canvas;
    }

    public Photo photo() {
        return photo;
    }

    /** The same photo, of which other things are said now. @param words shown on it @param aloud the same to be heard */
    public void say(Photo now, String words, String aloud) {
        if (!now.equals(photo)) {
            photo = now;
            image.ifPresent(Image::dispose);
            image = Optional.empty();
        }
        caption = words;
        spoken = aloud;
        canvas.redraw();
    }

    public void show(Optional<ImageData> picture) {
        if (!canvas.isDisposed()) {
            image.ifPresent(Image::dispose);
            image = Optional.empty();
            data = picture;
            failed = picture.isEmpty();
            // Now, and not when all tiles are painted together.
            fitted(canvas.getClientArea());
            canvas.redraw();
        }
    }

    private Optional<Image> fitted(Rectangle area) {
        var fits = image.map(Image::getBounds).filter(b -> b.width == area.width && b.height == area.height);
        if (fits.isEmpty() && area.width > 0 && area.height > 0) {
            image.ifPresent(Image::dispose);
            image = data.map(d -> fitted(d, area));
        }
        return image;
    }

    private Image fitted(ImageData picture, Rectangle area) {
        var whole = new Image(canvas.getDisplay(), picture);
        var fitted = new Image(canvas.getDisplay(), area.width, area.height);
        var gc = new GC(fitted);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        var part = middle(whole.getBounds(), area);
        gc.drawImage(whole, part.x, part.y, part.width, part.height, 0, 0, area.width, area.height);
        double scale = (double) area.width / part.width;
        new MarksPainter(gc, picture, new Rectangle((int) (-part.x * scale), (int) (-part.y * scale),
                (int) (picture.width * scale), (int) (picture.height * scale))).paint(photo.marks());
        gc.dispose();
        whole.dispose();
        return fitted;
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = canvas.getClientArea();
        gc.setBackground(Palette.of(canvas, Tone.LINE));
        gc.fillRectangle(area);
        fitted(area).ifPresent(i -> gc.drawImage(i, 0, 0));
        if (failed) {
            gc.setForeground(Palette.of(canvas, Tone.MUTED));
            var extent = gc.textExtent(unreadable);
            gc.drawText(unreadable, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
        }
        caption(gc, area);
        FocusRing.paint(gc, canvas, 0);
    }

    private void caption(GC gc, Rectangle area) {
        if (!caption.isEmpty()) {
            var extent = gc.textExtent(caption);
            gc.setAlpha(OPAQUE);
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
            gc.fillRectangle(0, area.height - extent.y - 4, area.width, extent.y + 4);
            gc.setAlpha(0xFF);
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
            gc.drawText(caption, Math.max(4, (area.width - extent.x) / 2), area.height - extent.y - 2, true);
        }
    }

    /** The largest part of the picture with the shape of the tile. */
    private static Rectangle middle(Rectangle picture, Rectangle tile) {
        double scale = Math.min((double) picture.width / Math.max(1, tile.width),
                (double) picture.height / Math.max(1, tile.height));
        int width = Math.max(1, (int) (tile.width * scale));
        int height = Math.max(1, (int) (tile.height * scale));
        return new Rectangle((picture.width - width) / 2, (picture.height - height) / 2, width, height);
    }
}
