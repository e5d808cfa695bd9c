package org.canxun.evidence;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.canxun.core.port.LetterFace;

/** Words as outlines, in the face the program brings along or else in one that this machine has. */
final class Lettering {

    private static final List<String> INSTALLED = List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei",
            "SimSun", "PingFang SC", "WenQuanYi Micro Hei", Font.DIALOG);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Supplier<Optional<LetterFace>> shipped;
    private Font face;

    Lettering(Supplier<Optional<LetterFace>> shipped) {
        this.shipped = shipped;
    }

    /** Its left end and its base line lie at the origin. */
    Shape outline(String text, double size) throws IOException {
        return face(text).deriveFont((float) size).createGlyphVector(CONTEXT, text).getOutline();
    }

    double width(String text, double size) throws IOException {
        return face(text).deriveFont((float) size).getStringBounds(text, CONTEXT).getWidth();
    }

    /** Broken where the width ends; Chinese may be broken anywhere. */
    List<String> lines(String text, double size, double width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var character : text.codePoints().toArray()) {
            var longer = line + Character.toString(character);
            if (line.length() > 0 && width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        }
        lines.add(line.toString());
        return lines;
    }

    private synchronized Font face(String text) throws IOException {
        if (face == null && shipped.get().isPresent()) {
            try (var in = shipped.get().get().open()) {
                face = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
        if (face != null) {
            return face;
        }
        return INSTALLED.stream().map(name -> new Font(name, Font.PLAIN, 12)).filter(f -> f.canDisplayUpTo(text) < 0)
                .findFirst().orElseThrow(() -> new IOException("no font for " + text));
    }
}
