package org.canxun.documents;

import org.canxun.core.document.Paper;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;

/**
 * What stands on every page around its text: page number (GB/T 9704-2012, 7.4: “— 1 —”, 7 mm under the type area, odd
 * pages right and even pages left, one character in), footer, running head, and the mark of a draft.
 */
final class PageFrame extends AbstractPdfDocumentEventHandler {

    private final Sheet sheet;
    private final String title;
    private final String footer;
    private final String mark;

    PageFrame(Sheet sheet, Paper paper) {
        this.sheet = sheet;
        title = sheet.speller().spell(paper.title());
        footer = sheet.speller().spell(paper.footer());
        mark = sheet.speller().spell(paper.mark().orElse(""));
        addType(PdfDocumentEvent.END_PAGE);
    }

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        var page = ((PdfDocumentEvent) event).getPage();
        var number = sheet.pdf().getPageNumber(page);
        var size = page.getPageSize();
        if (!mark.isEmpty()) {
            watermark(page, size);
        }
        var canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), sheet.pdf());
        canvas.openTag(new CanvasArtifact());
        var left = Measures.BINDING;
        var right = size.getWidth() - Measures.FORE_EDGE;
        var foot = Measures.FOOT - 7 * Measures.MM - Measures.FOUR / 2;
        var odd = number % 2 == 1;
        var numeral = "— " + number + " —";
        var numeralWidth = sheet.regular().getWidth(numeral, Measures.FOUR);
        write(canvas, sheet.regular(), Measures.FOUR, numeral,
                odd ? right - Measures.FOUR - numeralWidth : left + Measures.FOUR, foot);
        var shown = fitted(footer, Measures.WIDTH - numeralWidth - 3 * Measures.FOUR);
        write(canvas, sheet.regular(), Measures.QUIET, shown,
                odd ? left : right - sheet.regular().getWidth(shown, Measures.QUIET), foot + 2);
        if (number > 1) {
            head(canvas, left, right, size.getHeight() - Measures.NEXT_HEAD + 4 * Measures.MM);
        }
        canvas.closeTag();
        canvas.release();
    }

    private void head(PdfCanvas canvas, float left, float right, float height) {
        write(canvas, sheet.regular(), Measures.QUIET, fitted(title, Measures.WIDTH / 2), left, height);
        if (!mark.isEmpty()) {
            write(canvas, sheet.bold(), Measures.QUIET, mark,
                    right - sheet.bold().getWidth(mark, Measures.QUIET), height);
        }
        canvas.setLineWidth(Measures.RULE).moveTo(left, height - 4).lineTo(right, height - 4).stroke();
    }

    private void watermark(PdfPage page, Rectangle size) {
        var canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), sheet.pdf());
        var type = 64f;
        var width = sheet.bold().getWidth(mark, type);
        var turn = (float) Math.sqrt(0.5);
        canvas.openTag(new CanvasArtifact()).saveState().setFillColor(Measures.WATERMARK).beginText()
                .setFontAndSize(sheet.bold(), type)
                .setTextMatrix(turn, turn, -turn, turn, size.getWidth() / 2 - width * turn / 2,
                        size.getHeight() / 2 - width * turn / 2)
                .showText(mark).endText().restoreState().closeTag();
        canvas.release();
    }

    private static void write(PdfCanvas canvas, PdfFont font, float size, String text, float x, float y) {
        canvas.setFillColor(ColorConstants.BLACK).beginText().setFontAndSize(font, size).moveText(x, y).showText(text)
                .endText();
    }

    private String fitted(String text, float width) {
        var shown = text;
        while (sheet.regular().getWidth(shown, Measures.QUIET) > width) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2)) + "…";
        }
        return shown;
    }
}
