package org.canxun.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.IOException;

import org.canxun.core.inspection.PhotoMark;

/** Draws figures over a picture: red, in a rim of white, to be seen on any ground and on grey prints. */
final class FigurePainter {

    private static final Color RED = new Color(0xD5, 0x1B, 0x1B);
    private static final Color PAPER = new Color(255, 255, 255, 225);
    private static final double HEAD_ANGLE = Math.toRadians(26);

    private final Graphics2D graphics;
    private final Lettering lettering;
    private final int width;
    private final int height;
    private final double line;
    private final double letters;

    FigurePainter(Graphics2D graphics, Lettering lettering, int width, int height) {
        this.graphics = graphics;
        this.lettering = lettering;
        this.width = width;
        this.height = height;
        var longest = Math.max(width, height);
        line = Math.max(2, longest / 220.0);
        letters = Math.max(12, longest / 34.0);
    }

    void paint(PhotoMark mark) throws IOException {
        var x = mark.x().doubleValue() * width;
        var y = mark.y().doubleValue() * height;
        var toX = mark.toX().doubleValue() * width;
        var toY = mark.toY().doubleValue() * height;
        switch (mark.shape()) {
            case ARROW -> stroke(arrow(x, y, toX, toY));
            case BOX -> stroke(frame(new Rectangle2D.Double(), x, y, toX, toY));
            case ELLIPSE -> stroke(frame(new Ellipse2D.Double(), x, y, toX, toY));
            case TEXT -> text(mark.text(), x, y);
            case MOSAIC -> {
                // Burned into the pixels before anything is drawn.
            }
        }
    }

    private static Shape frame(RectangularShape shape, double x, double y, double toX, double toY) {
        shape.setFrameFromDiagonal(x, y, toX, toY);
        return shape;
    }

    private Shape arrow(double x, double y, double toX, double toY) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(toX, toY);
        var direction = Math.atan2(toY - y, toX - x);
        var head = Math.min(line * 7, Math.hypot(toX - x, toY - y) / 2);
        for (var side : new double[]{ HEAD_ANGLE, -HEAD_ANGLE }) {
            path.moveTo(toX - head * Math.cos(direction + side), toY - head * Math.sin(direction + side));
            path.lineTo(toX, toY);
        }
        return path;
    }

    private void stroke(Shape shape) {
        graphics.setColor(Color.WHITE);
        graphics.setStroke(stroke(line * 2));
        graphics.draw(shape);
        graphics.setColor(RED);
        graphics.setStroke(stroke(line));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(double thickness) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Moved to the left and up as far as it needs to be read whole. */
    private void text(String text, double x, double y) throws IOException {
        var pad = letters / 4;
        var lines = lettering.lines(text, letters, Math.max(width - x, width / 2.0) - 3 * pad);
        var boxHeight = lines.size() * letters * 1.3 + pad;
        var boxWidth = 0.0;
        for (var one : lines) {
            boxWidth = Math.max(boxWidth, lettering.width(one, letters) + 2 * pad);
        }
        var left = Math.max(0, Math.min(x, width - boxWidth));
        var top = Math.max(0, Math.min(y, height - boxHeight));
        graphics.setColor(PAPER);
        graphics.fill(new Rectangle2D.Double(left, top, boxWidth, boxHeight));
        graphics.setColor(RED);
        for (var i = 0; i < lines.size(); i++) {
            var at = AffineTransform.getTranslateInstance(left + pad, top + letters * (1.3 * i + 1.1));
            graphics.fill(at.createTransformedShape(lettering.outline(lines.get(i), letters)));
        }
    }
}
