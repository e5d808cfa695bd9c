package org.canxun.documents;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.DocumentRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/**
 * Draws each element when it is added but writes pages at the end: PDF/A pages cannot be written one by one, and iText
 * would try and warn at every paper.
 */
final class WholeDocument extends DocumentRenderer {

    WholeDocument(Document document) {
        super(document, true);
    }

    @Override
    protected LayoutArea updateCurrentArea(LayoutResult overflow) {
        immediateFlush = false;
        try {
            return super.updateCurrentArea(overflow);
        } finally {
            immediateFlush = true;
        }
    }

    @Override
    public IRenderer getNextRenderer() {
        return new WholeDocument(document);
    }
}
