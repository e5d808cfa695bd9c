package org.canxun.ui.inspection.record;

import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.ui.Access;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
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
    private Optional<Image> image = Optional.empty();
    private boolean failed;

    PhotoTile(Composite parent, Photo photo, String name, Messages messages, Actions actions) {
        unreadable = messages.photo_unreadable;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setToolTipText(
                photo.fileName() + "\nDel " + messages.photo_remove + "\nM " + messages.photo_move + "\nShift+M "
                        + messages.photo_move_all);
        Access.name(canvas, name + " " + photo.fileName());
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

    void show(Optional<ImageData> data) {
        if (!canvas.isDisposed()) {
            image.ifPresent(Image::dispose);
            image = data.map(d -> new Image(canvas.getDisplay(), d));
            failed = data.isEmpty();
            canvas.redraw();
        }
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = canvas.getClientArea();
        gc.setBackground(Palette.of(canvas, Tone.LINE));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        image.ifPresent(i -> {
            var size = i.getBounds();
            var part = middle(size, area);
            gc.drawImage(i, part.x, part.y, part.width, part.height, 0, 0, area.width, area.height);
        });
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
