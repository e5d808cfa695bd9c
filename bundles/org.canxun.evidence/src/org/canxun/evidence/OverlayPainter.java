package org.canxun.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.port.CopyOverlay;

/** Makes of a picture the copy that may leave. */
final class OverlayPainter {

    /** Of the longest edge: two millimetres where a paper prints the copy. */
    private static final int WATERMARK_LETTERS = 40;

    private final Lettering lettering;

    OverlayPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** @param pixels changed under mosaics, before anything else sees them */
    BufferedImage paint(Pixels pixels, CopyOverlay overlay) throws IOException {
        overlay.marks().stream().filter(mark -> mark.shape() == Shape.MOSAIC)
                .forEach(mark -> Mosaic.burn(mark, pixels));
        var size = Math.max(10, Math.max(pixels.width(), pixels.height()) / (double) WATERMARK_LETTERS);
        var lines = new ArrayList<String>();
        for (var line : overlay.watermark()) {
            lines.addAll(lettering.lines(line, size, pixels.width() - size));
        }
        var below = lines.isEmpty() ? 0 : (int) Math.ceil(size * (1.35 * lines.size() + 0.5));
        var image = new BufferedImage(pixels.width(), pixels.height() + below, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.rgb(), 0, pixels.width());
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            watermark(graphics, pixels, below, lines, size);
            graphics.clipRect(0, 0, pixels.width(), pixels.height());
            var figures = new FigurePainter(graphics, lettering, pixels.width(), pixels.height());
            for (PhotoMark mark : overlay.marks()) {
                figures.paint(mark);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Below the picture, so that it covers no evidence. */
    private void watermark(Graphics2D graphics, Pixels pixels, int below, List<String> lines, double size)
            throws IOException {
        graphics.setColor(new Color(0x20, 0x20, 0x20));
        graphics.fillRect(0, pixels.height(), pixels.width(), below);
        graphics.setColor(Color.WHITE);
        for (var i = 0; i < lines.size(); i++) {
            var at = AffineTransform.getTranslateInstance(size / 2, pixels.height() + size * (1.35 * i + 1.25));
            graphics.fill(at.createTransformedShape(lettering.outline(lines.get(i), size)));
        }
    }
}
