package org.canxun.ui.inspection.record;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.ui.Access;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One photo, small. Enter or a click opens it, Del removes it, M moves it to another item, with Shift all of them. */
final class PhotoTile {

    /** @param move hears whether all photos of the item are meant */
    record Actions(Runnable open, Runnable remove, Consumer<Boolean> move) {}

    private final Canvas canvas;
    private final String unreadable;
    private final Photo photo;
    private Optional<ImageData> data = Optional.empty();
    /** Cut and scaled to the tile once: doing so at every paint would make each change of the window slow. */
    private Optional<Image> image = Optional.empty();
    private boolean failed;

    PhotoTile(Composite parent, Photo photo, Supplier<String> name, Messages messages, Actions actions) {
        this.photo = photo;
        unreadable = messages.photo_unreadable;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setToolTipText(
                photo.fileName() + "\nDel " + messages.photo_remove + "\nM " + messages.photo_move + "\nShift+M "
                        + messages.photo_move_all);
        Access.name(canvas, () -> name.get() + " " + photo.fileName());
        Access.button(canvas, () -> false);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseDoubleClick, event -> actions.open().run());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.CR, SWT.KEYPAD_CR, ' ' -> actions.open().run();
                case SWT.DEL -> actions.remove().run();
                case 'm' -> {
                    if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
                        event.doit = false;
                        actions.move().accept((event.stateMask & SWT.SHIFT) != 0);
                    }
                }
                default -> {
                    // Not ours.
                }
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    Photo photo() {
        return photo;
    }

    void show(Optional<ImageData> picture) {
        if (!canvas.isDisposed()) {
            image.ifPresent(Image::dispose);
            image = Optional.empty();
            data = picture;
            failed = picture.isEmpty();
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
        if (canvas.isFocusControl()) {
            gc.setForeground(Palette.of(canvas, Tone.ACCENT));
            gc.setLineWidth(3);
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
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
