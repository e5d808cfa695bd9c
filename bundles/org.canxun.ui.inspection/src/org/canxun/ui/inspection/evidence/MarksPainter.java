package org.canxun.ui.inspection.evidence;

import java.util.List;

import org.canxun.core.inspection.MosaicGrid;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws figures over a picture on the screen as its copies have them: red, in a rim of white, mosaics as blocks. */
public final class MarksPainter {

    private static final RGB RED = new RGB(0xD5, 0x1B, 0x1B);
    private static final int OPAQUE = 225;
    private static final double HEAD_ANGLE = Math.toRadians(26);
    private static final double POINTS_PER_INCH = 72;
    /** So many pixels of a block are looked at each way: the screen need not have the very mean. */
    private static final int LOOKED_AT = 8;

    private final GC gc;
    private final ImageData picture;
    private final Rectangle area;
    private final int line;
    private final int letters;

    /** @param area where the whole picture lies, also where less of it shows */
    public MarksPainter(GC gc, ImageData picture, Rectangle area) {
        this.gc = gc;
        this.picture = picture;
        this.area = area;
        int longest = Math.max(area.width, area.height);
        line = Math.max(2, longest / 220);
        letters = Math.max(12, longest / 34);
    }

    /** @param marks from below to above; mosaics lie below all others, as in copies */
    public void paint(List<PhotoMark> marks) {
        gc.setAntialias(SWT.ON);
        marks.stream().filter(mark -> mark.shape() == Shape.MOSAIC).forEach(this::mosaic);
        marks.forEach(this::figure);
    }

    private void mosaic(PhotoMark mark) {
        MosaicGrid.of(mark, picture.width, picture.height).each((left, top, right, bottom) -> {
            gc.setBackground(new Color(mean(left, top, right, bottom)));
            int x = area.x + scaled(left, area.width, picture.width);
            int y = area.y + scaled(top, area.height, picture.height);
            gc.fillRectangle(x, y, area.x + scaled(right, area.width, picture.width) - x,
                    area.y + scaled(bottom, area.height, picture.height) - y);
        });
    }

    private static int scaled(int pixel, int shown, int whole) {
        return (int) ((long) pixel * shown / whole);
    }

    private RGB mean(int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = 0;
        for (int y = top; y < bottom; y += Math.max(1, (bottom - top) / LOOKED_AT)) {
            for (int x = left; x < right; x += Math.max(1, (right - left) / LOOKED_AT)) {
                var rgb = picture.palette.getRGB(picture.getPixel(x, y));
                red += rgb.red;
                green += rgb.green;
                blue += rgb.blue;
                count++;
            }
        }
        return new RGB(MosaicGrid.coarse(red / count), MosaicGrid.coarse(green / count),
                MosaicGrid.coarse(blue / count));
    }

    private void figure(PhotoMark mark) {
        int x = x(mark.x().doubleValue());
        int y = y(mark.y().doubleValue());
        int toX = x(mark.toX().doubleValue());
        int toY = y(mark.toY().doubleValue());
        switch (mark.shape()) {
            case ARROW -> lines(() -> arrow(x, y, toX, toY));
            case BOX -> lines(() -> gc.drawRectangle(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x),
                    Math.abs(toY - y)));
            case ELLIPSE -> lines(() -> gc.drawOval(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x),
                    Math.abs(toY - y)));
            case TEXT -> text(mark, x, y);
            case MOSAIC -> {
                // Drawn before all others.
            }
        }
    }

    private int x(double fraction) {
        return area.x + (int) Math.round(fraction * area.width);
    }

    private int y(double fraction) {
        return area.y + (int) Math.round(fraction * area.height);
    }

    private void lines(Runnable shape) {
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setLineWidth(2 * line);
        shape.run();
        gc.setForeground(new Color(RED));
        gc.setLineWidth(line);
        shape.run();
    }

    private void arrow(int x, int y, int toX, int toY) {
        gc.drawLine(x, y, toX, toY);
        double direction = Math.atan2(toY - y, toX - x);
        double head = Math.min(line * 7.0, Math.hypot(toX - x, toY - y) / 2);
        for (double side : new double[]{ HEAD_ANGLE, -HEAD_ANGLE }) {
            gc.drawLine((int) Math.round(toX - head * Math.cos(direction + side)),
                    (int) Math.round(toY - head * Math.sin(direction + side)), toX, toY);
        }
    }

    private void text(PhotoMark mark, int x, int y) {
        laidOut(mark, (layout, size) -> {
            int left = Math.max(area.x, Math.min(x, area.x + area.width - size.width));
            int top = Math.max(area.y, Math.min(y, area.y + area.height - size.height));
            gc.setAlpha(OPAQUE);
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(left, top, size.width, size.height);
            gc.setAlpha(0xFF);
            gc.setForeground(new Color(RED));
            layout.draw(gc, left + letters / 4, top);
        });
    }

    /** What words take, in fractions of the picture. */
    double[] size(PhotoMark text) {
        var taken = new double[2];
        laidOut(text, (layout, size) -> {
            taken[0] = Math.min(1, (double) size.width / area.width);
            taken[1] = Math.min(1, (double) size.height / area.height);
        });
        return taken;
    }

    private void laidOut(PhotoMark mark, Use use) {
        var layout = new TextLayout(gc.getDevice());
        var data = gc.getDevice().getSystemFont().getFontData()[0];
        data.setHeight((int) Math.max(1, Math.round(letters * POINTS_PER_INCH / gc.getDevice().getDPI().y)));
        var font = new Font(gc.getDevice(), data);
        try {
            layout.setFont(font);
            layout.setText(mark.text());
            layout.setWidth(Math.max(letters, (int) (Math.max(area.width * (1 - mark.x().doubleValue()),
                    area.width / 2.0) - letters)));
            var bounds = layout.getBounds();
            int widest = 0;
            for (int i = 0; i < layout.getLineCount(); i++) {
                widest = Math.max(widest, layout.getLineBounds(i).width);
            }
            use.of(layout, new Rectangle(0, 0, widest + letters / 2, bounds.height));
        } finally {
            layout.dispose();
            font.dispose();
        }
    }

    /** What is done with words that were laid out. */
    @FunctionalInterface
    private interface Use {

        void of(TextLayout layout, Rectangle size);
    }

    /** The largest place for a picture within an area, in its middle. */
    public static Rectangle fitted(ImageData picture, Rectangle area) {
        double scale = Math.min((double) area.width / picture.width, (double) area.height / picture.height);
        int width = Math.max(1, (int) (picture.width * scale));
        int height = Math.max(1, (int) (picture.height * scale));
        return new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
    }
}
