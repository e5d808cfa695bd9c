package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse sees where the keyboard is. */
class FocusRingTest {

    private static final Color ACCENT = new Color(10, 99, 184);
    private static final int WIDE = 80;
    private static final int HIGH = 40;

    private static Display display;

    @BeforeAll
    static void connect() {
        display = new Display();
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    @Test
    void theRingGoesAllTheWayRoundInTheColourOfTheAccent() {
        var without = painted(false);
        var with = painted(true);
        assertEquals(0, count(without));
        assertTrue(count(with) > 2 * (WIDE + HIGH - 40), count(with) + " points");
        for (var point : new int[][]{ { WIDE / 2, 4 }, { WIDE / 2, HIGH - 5 }, { 4, HIGH / 2 },
            { WIDE - 5, HIGH / 2 } }) {
            assertEquals(ACCENT.getRGB(), with.palette.getRGB(with.getPixel(point[0], point[1])),
                    point[0] + "," + point[1]);
        }
    }

    private static ImageData painted(boolean focused) {
        var shell = new Shell(display);
        Palette.set(shell, Tone.ACCENT, ACCENT);
        var canvas = new Canvas(shell, SWT.NONE);
        canvas.setSize(WIDE, HIGH);
        var image = new Image(display, WIDE, HIGH);
        var gc = new GC(image);
        try {
            FocusRing.paint(gc, canvas, 3, focused);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
            shell.dispose();
        }
    }

    private static int count(ImageData picture) {
        int points = 0;
        for (int x = 0; x < picture.width; x++) {
            for (int y = 0; y < picture.height; y++) {
                points += picture.palette.getRGB(picture.getPixel(x, y)).equals(ACCENT.getRGB()) ? 1 : 0;
            }
        }
        return points;
    }
}
