package org.canxun.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.document.Paper;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.RenderedPaper;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;

/** A paper rendered and read back. */
record Pdf(RenderedPaper rendered, List<String> pages, List<byte[]> images, PdfArray id) {

    private static final ItextPaperRenderer RENDERER = new ItextPaperRenderer();

    static Paper paper(Block... blocks) {
        return new Paper("检查记录表", "zh-CN", "无锡市梁溪区市场监督管理局", "检查记录表　崇安寺长者助餐中心　2025年9月5日", Optional.empty(),
                ZonedDateTime.of(2025, 9, 5, 16, 0, 0, 0, ZoneId.of("Asia/Shanghai")), List.of(blocks));
    }

    static Pdf of(Block... blocks) throws Exception {
        return of(paper(blocks));
    }

    static Pdf of(Paper paper) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var rendered = RENDERER.render(paper, bytes);
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes.toByteArray())))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
            }
            var images = new ArrayList<byte[]>();
            for (var i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
                if (pdf.getPdfObject(i) instanceof PdfStream stream
                        && PdfName.Image.equals(stream.getAsName(PdfName.Subtype))) {
                    images.add(stream.getBytes(false));
                }
            }
            return new Pdf(rendered, pages, images, pdf.getTrailer().getAsArray(PdfName.ID));
        }
    }

    String text() {
        return String.join("\n", pages);
    }
}
