package org.canxun.ui.inspection.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
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

/** The picture that figures are drawn over, with the pointer. */
final class MarksCanvas {

    private static final int HANDLE = 9;
    /** Where words begin that are put in by keys. */
    private static final double MIDDLE = 0.4;

    private final Canvas canvas;
    private final ImageData picture;
    private final MarksModel model;
    private final MarkWords words;
    private final Runnable changed;
    /** Scaled once: doing so at every paint would make drawing slow. */
    private Optional<Image> image = Optional.empty();

    /** @param changed hears that what is drawn or selected changed */
    MarksCanvas(Composite parent, ImageData picture, List<PhotoMark> marks, Messages messages, Runnable changed) {
        this.picture = picture;
        this.changed = changed;
        canvas = Css.style(new Canvas(parent, SWT.DOUBLE_BUFFERED), Css.SHEET);
        Access.picture(canvas);
        model = new MarksModel(marks, this::size);
        words = new MarkWords(canvas, messages);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.Dispose, event -> forget());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> rewrite());
    }

    Canvas control() {
        return canvas;
    }

    MarksModel model() {
        return model;
    }

    private Rectangle area() {
        return MarksPainter.fitted(picture, canvas.getClientArea());
    }

    private double[] size(PhotoMark text) {
        var gc = new GC(canvas);
        try {
            return new MarksPainter(gc, picture, area()).size(text);
        } finally {
            gc.dispose();
        }
    }

    private void forget() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
    }

    /** Puts a figure of the tool in the middle, or asks for its words there. */
    void insert() {
        if (model.tool() != Shape.TEXT) {
            model.insert();
            changed();
        } else if (!model.full()) {
            write(MIDDLE, MIDDLE);
        }
    }

    /** Asks for other words of the text selected. */
    void rewrite() {
        model.selected().filter(mark -> mark.shape() == Shape.TEXT)
                .ifPresent(mark -> ask(mark.x().doubleValue(), mark.y().doubleValue(), mark.text(), model::rewrite));
    }

    /** Takes words that are being written. */
    void finish() {
        words.finish();
    }

    private void write(double x, double y) {
        ask(x, y, "", said -> model.write(x, y, said));
    }

    private void ask(double x, double y, String first, Consumer<String> said) {
        var area = area();
        words.ask(area.x + (int) (x * area.width), area.y + (int) (y * area.height), first, answer -> {
            said.accept(answer);
            changed();
        });
    }

    private void changed() {
        canvas.redraw();
        changed.run();
    }

    // The pointer

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            var area = area();
            model.press(x(event, area), y(event, area));
            changed();
        }
    }

    private void drag(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            var area = area();
            model.drag(x(event, area), y(event, area));
            canvas.redraw();
        }
    }

    private void up(Event event) {
        if (event.button == 1) {
            var area = area();
            double x = x(event, area);
            double y = y(event, area);
            boolean asks = model.release(x, y);
            changed();
            if (asks) {
                write(x, y);
            }
        }
    }

    private static double x(Event event, Rectangle area) {
        return (double) (event.x - area.x) / area.width;
    }

    private static double y(Event event, Rectangle area) {
        return (double) (event.y - area.y) / area.height;
    }

    private void paint(Event event) {
        var area = area();
        if (image.isEmpty()) {
            image = Optional.of(scaled(area));
        }
        event.gc.drawImage(image.get(), area.x, area.y);
        new MarksPainter(event.gc, picture, area).paint(model.marks());
        model.frame().ifPresent(frame -> frame(event.gc, frame, area));
    }

    private Image scaled(Rectangle area) {
        var whole = new Image(canvas.getDisplay(), picture);
        var scaled = new Image(canvas.getDisplay(), area.width, area.height);
        var gc = new GC(scaled);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(whole, 0, 0, picture.width, picture.height, 0, 0, area.width, area.height);
        gc.dispose();
        whole.dispose();
        return scaled;
    }

    private void frame(GC gc, MarkPlaces.Box box, Rectangle area) {
        int x = area.x + (int) (box.left() * area.width) - HANDLE;
        int y = area.y + (int) (box.top() * area.height) - HANDLE;
        int width = (int) (box.width() * area.width) + 2 * HANDLE;
        int height = (int) (box.height() * area.height) + 2 * HANDLE;
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(3);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.drawRectangle(x, y, width, height);
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setForeground(Palette.of(canvas, Tone.ACCENT));
        gc.drawRectangle(x, y, width, height);
        gc.setLineStyle(SWT.LINE_SOLID);
        model.selected().filter(mark -> mark.shape() != Shape.TEXT).ifPresent(mark -> {
            int cornerX = area.x + (int) (mark.toX().doubleValue() * area.width) - HANDLE / 2;
            int cornerY = area.y + (int) (mark.toY().doubleValue() * area.height) - HANDLE / 2;
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(cornerX, cornerY, HANDLE, HANDLE);
            gc.drawRectangle(cornerX, cornerY, HANDLE, HANDLE);
        });
    }
}
