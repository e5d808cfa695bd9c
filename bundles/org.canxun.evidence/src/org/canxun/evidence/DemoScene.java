package org.canxun.evidence;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** A tiled kitchen wall with one thing in front of it that depends on the item's code, and a caption below. */
final class DemoScene {

    private static final List<String> FACES = List.of("Noto Sans CJK SC", "Noto Serif CJK SC", "Source Han Sans SC",
            "Microsoft YaHei", "SimSun", "PingFang SC", "WenQuanYi Micro Hei", Font.DIALOG);
    /** Where the captions begin, of the whole height. */
    private static final double CAPTIONS = 0.84;

    private final double width;
    private final double height;
    private final String code;
    private final String caption;

    DemoScene(int width, int height, String code, String caption) {
        this.width = width;
        this.height = height;
        this.code = code;
        this.caption = caption;
    }

    String code() {
        return code;
    }

    /** Paints the strip of the picture that begins at that row. */
    void paint(BufferedImage strip, int top) {
        var graphics = strip.createGraphics();
        try {
            graphics.translate(0, -top);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            room(graphics);
            switch (Math.floorMod(code.hashCode(), 5)) {
                case 0 -> bottle(graphics, new Color(0xC6, 0x28, 0x28), 0.30);
                case 1 -> bottle(graphics, new Color(0x90, 0xA4, 0xAE), 0.42);
                case 2 -> cabinet(graphics, new Color(0xEC, 0xEF, 0xF1), 2);
                case 3 -> cabinet(graphics, new Color(0x8D, 0x6E, 0x63), 4);
                default -> door(graphics);
            }
            if (top + strip.getHeight() > height * CAPTIONS) {
                captions(graphics);
            }
        } finally {
            graphics.dispose();
        }
    }

    private void room(Graphics2D graphics) {
        var tint = Math.floorMod(code.hashCode() / 5, 40);
        graphics.setPaint(new GradientPaint(0, 0, new Color(205 + tint, 225, 235 - tint / 2), (float) width,
                (float) height, new Color(150 + tint, 170, 180)));
        box(graphics, 0, 0, 1, 1);
        graphics.setColor(new Color(255, 255, 255, 110));
        for (var i = 1; i < 16; i++) {
            box(graphics, i / 16.0, 0, 0.003, 0.68);
            box(graphics, 0, i / 16.0 * 0.68, 1, 0.003);
        }
        graphics.setColor(new Color(0x6D, 0x5F, 0x55));
        box(graphics, 0, 0.68, 1, 0.32);
    }

    private void bottle(Graphics2D graphics, Color colour, double thickness) {
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(width * (0.5 - thickness / 2), height * 0.24, width * thickness,
                height * 0.52, width * 0.14, width * 0.14));
        graphics.setColor(colour.darker());
        box(graphics, 0.47, 0.17, 0.06, 0.08);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(width * 0.46, height * 0.44, width * 0.08, width * 0.08));
    }

    private void cabinet(Graphics2D graphics, Color colour, int shelves) {
        graphics.setColor(colour);
        box(graphics, 0.28, 0.12, 0.44, 0.66);
        graphics.setColor(colour.darker());
        for (var i = 0; i < shelves; i++) {
            box(graphics, 0.30, 0.14 + i * 0.62 / shelves, 0.40, 0.58 / shelves);
        }
    }

    private void door(Graphics2D graphics) {
        graphics.setColor(new Color(0x2E, 0x7D, 0x32));
        box(graphics, 0.34, 0.08, 0.32, 0.68);
        graphics.setColor(new Color(0xA1, 0x88, 0x7F));
        box(graphics, 0.42, 0.52, 0.22, 0.24);
        box(graphics, 0.30, 0.60, 0.16, 0.16);
    }

    private void captions(Graphics2D graphics) {
        graphics.setColor(new Color(255, 255, 255, 220));
        box(graphics, 0, CAPTIONS, 1, 1 - CAPTIONS);
        try {
            graphics.setColor(Color.BLACK);
            text(graphics, code, 0.91, height * 0.07);
            text(graphics, caption, 0.975, height * 0.05);
        } catch (RuntimeException | Error e) {
            // No fonts on this machine: the picture stays without words.
        }
    }

    private void text(Graphics2D graphics, String text, double bottom, double size) {
        face(text).ifPresent(face -> {
            var fitting = face.deriveFont((float) size);
            var needed = graphics.getFontMetrics(fitting).stringWidth(text);
            var most = width * 0.94;
            graphics.setFont(needed > most ? fitting.deriveFont((float) (size * most / needed)) : fitting);
            graphics.drawString(text, (float) (width * 0.03), (float) (height * bottom));
        });
    }

    private static Optional<Font> face(String text) {
        return FACES.stream().map(name -> new Font(name, Font.PLAIN, 12)).filter(f -> f.canDisplayUpTo(text) < 0)
                .findFirst();
    }

    private void box(Graphics2D graphics, double x, double y, double boxWidth, double boxHeight) {
        graphics.fill(new Rectangle2D.Double(x * width, y * height, boxWidth * width, boxHeight * height));
    }
}
