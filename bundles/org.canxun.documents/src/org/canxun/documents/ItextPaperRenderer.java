package org.canxun.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper;
import org.canxun.core.document.RenderedPaper;
import org.canxun.core.port.PaperRenderer;
import org.osgi.service.component.annotations.Component;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Document;
import com.itextpdf.pdfa.PdfADocument;

/**
 * Renders with iText: PDF/A-3A (ISO 19005-3) for the archive and PDF/UA-1 (ISO 14289-1) for screen readers in one file.
 * Papers are rendered one at a time, which keeps the heap small.
 */
@Component
public final class ItextPaperRenderer implements PaperRenderer {

    private final Faces faces = new Faces();

    @Override
    public synchronized RenderedPaper render(Paper paper, OutputStream pdf) throws ProblemException {
        try {
            return write(paper, pdf);
        } catch (IOException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new ProblemException(e, Problem.PAPER_FAILED, paper.title(), e.getMessage());
        }
    }

    private RenderedPaper write(Paper paper, OutputStream out) throws IOException {
        var regular = faces.regular();
        var bold = faces.bold();
        var writer = new PdfWriter(out, properties(paper));
        writer.setCloseStream(false);
        try (var pdf = new PdfADocument(writer, PdfAConformance.PDF_A_3A, outputIntent());
                var document = new Document(pdf, PageSize.A4, true)) {
            describe(paper, pdf);
            document.setRenderer(new WholeDocument(document));
            document.setMargins(Measures.HEAD, Measures.FORE_EDGE, Measures.FOOT, Measures.BINDING);
            var sheet = new Sheet(pdf, document, regular, bold);
            pdf.addEventHandler(PdfDocumentEvent.END_PAGE, new PageFrame(sheet, paper));
            var blocks = new BlockWriter(sheet);
            blocks.title(paper);
            document.setTopMargin(Measures.NEXT_HEAD);
            paper.blocks().forEach(blocks::write);
            blocks.finish();
            document.flush();
            return new RenderedPaper(pdf.getNumberOfPages(), sheet.speller().missing(), blocks.unusablePhotos());
        }
    }

    private static WriterProperties properties(Paper paper) {
        // the same paper twice gives the same identifier
        var id = new PdfString(PaperDigest.of(paper));
        return new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1).setFullCompressionMode(true)
                .setInitialDocumentId(id).setModifiedDocumentId(id);
    }

    /** The JDK's own sRGB profile, so that the program ships none. */
    private static PdfOutputIntent outputIntent() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(profile));
    }

    private static void describe(Paper paper, PdfDocument pdf) {
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(paper.language()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        var date = new PdfDate(GregorianCalendar.from(paper.printedAt())).getPdfObject().getValue();
        var info = pdf.getDocumentInfo().setTitle(paper.title()).setAuthor(paper.issuer()).setSubject(paper.footer());
        info.setMoreInfo(PdfName.CreationDate.getValue(), date);
        info.setMoreInfo(PdfName.ModDate.getValue(), date);
    }
}
