package org.canxun.documents;

import java.io.IOException;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;

/**
 * The faces every paper is set in: Noto Sans SC, under the SIL Open Font License. The faces of GB/T 9704 (小标宋, 仿宋)
 * may not be shipped. Each is read once, when first needed, and takes 10 MB; papers embed what they use of it.
 */
final class Faces {

    private Face regular;
    private Face bold;

    synchronized Face regular() throws IOException {
        if (regular == null) {
            regular = read("NotoSansSC-Regular.ttf");
        }
        return regular;
    }

    synchronized Face bold() throws IOException {
        if (bold == null) {
            bold = read("NotoSansSC-Bold.ttf");
        }
        return bold;
    }

    /** For one document only: a PdfFont counts the characters that document uses. */
    static PdfFont embed(Face face) {
        return PdfFontFactory.createFont(face, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static Face read(String name) throws IOException {
        try (var in = ShippedFace.open(name)) {
            return new Face(in.readAllBytes());
        }
    }
}
