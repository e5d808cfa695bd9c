package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** One photo of an item, as large as the window. The arrows go to its neighbours, Esc closes. */
final class PhotoViewer {

    private final List<Photo> photos;
    private final PhotoDesk desk;
    private final Messages messages;
    private final Shell shell;
    private final Canvas canvas;
    private int index;
    private Optional<Image> image = Optional.empty();
    private String instead = "";

    PhotoViewer(Shell parent, List<Photo> photos, int index, PhotoDesk desk, Messages messages) {
        this.photos = photos;
        this.index = index;
        this.desk = desk;
        this.messages = messages;
        shell = new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        shell.setLayout(new FillLayout());
        canvas = Css.style(new Canvas(shell, SWT.DOUBLE_BUFFERED), Css.SHEET);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
        Access.name(canvas, () -> shell.getText());
        var area = parent.getBounds();
        shell.setBounds(area.x + area.width / 10, area.y + area.height / 10, area.width * 8 / 10,
                area.height * 8 / 10);
    }

    void open() {
        show();
        shell.open();
        canvas.setFocus();
    }

    private void show() {
        var photo = photos.get(index);
        shell.setText(ItemWords.format(messages.photo_name, photo.fileName(), index + 1, photos.size())
                + photo.capturedAt().map(t -> "   " + t.replace('T', ' ')).orElse(""));
        int asked = index;
        desk.picture(photo.sha256(), CopyKind.PRINT, data -> loaded(asked, Optional.of(data)),
                () -> loaded(asked, Optional.empty()));
    }

    private void loaded(int asked, Optional<ImageData> data) {
        if (!canvas.isDisposed() && asked == index) {
            image.ifPresent(Image::dispose);
            image = data.map(d -> new Image(canvas.getDisplay(), d));
            instead = data.isPresent() ? "" : messages.photo_unreadable;
            canvas.redraw();
        }
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ESC, SWT.CR, SWT.KEYPAD_CR -> shell.close();
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, ' ' -> turn(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP -> turn(-1);
            default -> {
                // Not ours.
            }
        }
    }

    private void turn(int by) {
        index = Math.floorMod(index + by, photos.size());
        show();
    }

    private void paint(Event event) {
        var area = canvas.getClientArea();
        image.ifPresent(i -> {
            var size = i.getBounds();
            double scale = Math.min((double) area.width / size.width, (double) area.height / size.height);
            int width = (int) (size.width * scale);
            int height = (int) (size.height * scale);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(i, 0, 0, size.width, size.height, (area.width - width) / 2,
                    (area.height - height) / 2, width, height);
        });
        var extent = event.gc.textExtent(instead);
        event.gc.drawText(instead, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
    }
}
