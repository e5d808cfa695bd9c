package org.canxun.documents;

import java.io.IOException;

import com.itextpdf.io.font.TrueTypeFont;

/**
 * A TrueType face whose text can be searched, copied and read out. Noto draws 长 and the radical ⻓, or 胶 and 㬵, with one
 * glyph, and iText writes down that such a glyph means the smaller code: a search for 无锡 would find nothing. Here it
 * means the character it was last used for. For one thread at a time.
 */
final class Face extends TrueTypeFont {

    Face(byte[] file) throws IOException {
        super(file);
    }

    boolean draws(int character) {
        var glyph = getGlyph(character);
        return glyph != null && glyph.getCode() != 0;
    }

    /** To be told before a character is set. */
    void use(int character) {
        var glyph = getGlyph(character);
        codeToGlyph.put(glyph.getCode(), glyph);
    }
}
