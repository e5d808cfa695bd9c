package org.canxun.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.document.AgencyRecordPaper;
import org.canxun.core.document.EvidenceListPaper;
import org.canxun.core.document.FindingListPaper;
import org.canxun.core.document.Paper;
import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Photos.Photo;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Signatures.Drawn;
import org.canxun.core.document.Paper.Signatures.Place;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.signing.Ink;
import org.canxun.documents.ItextPaperRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;

/** Our papers before a judge that shares no code with what wrote them. */
class PaperConformanceTest {

    @TempDir
    Path folder;

    @Test
    void aRecordWithPhotosCanBeArchivedAndReadOut() throws Exception {
        conforms(AgencyRecordPaper.of(new LargeVisit(folder, 4).dossier(), "SAMR"));
    }

    @Test
    void anAppraisalRecordCanBeArchivedAndReadOut() throws Exception {
        conforms(AgencyRecordPaper.of(new LargeVisit(folder, 0).dossier(), "CIVIL"));
    }

    @Test
    void theListOfFindingsCanBeArchivedAndReadOut() throws Exception {
        conforms(FindingListPaper.of(new LargeVisit(folder, 0).dossier()));
    }

    @Test
    void theListOfEvidenceCanBeArchivedAndReadOut() throws Exception {
        conforms(EvidenceListPaper.of(new LargeVisit(folder, 4).dossier()));
    }

    @Test
    void aPaperWithAPhotoThatIsGoneCanBeArchivedAndReadOut() throws Exception {
        var paper = FindingListPaper.of(new LargeVisit(folder, 0).dossier());
        var gone = new Photos(List.of(new Photo(Optional.of(folder.resolve("gone.jpg")), "gone.jpg", "0".repeat(64),
                List.of(Text.plain("图1")), "现场照片")));
        conforms(new Paper(paper.title(), paper.language(), paper.issuer(), paper.footer(), paper.mark(),
                paper.printedAt(), List.of(gone)));
    }

    @Test
    void aPaperWithDrawnSignaturesCanBeArchivedAndReadOut() throws Exception {
        var paper = FindingListPaper.of(new LargeVisit(folder, 0).dossier());
        var drawn = new Drawn(Ink.parse("100,200 300,80 500,220;600,100 620,300;700,250"), "张伟的屏幕签名笔迹");
        var places = List.of(
                new Place("检查人员（一）", Optional.of(drawn), List.of(Text.plain("张伟")), 0, List.of(), false, true),
                new Place("检查人员（二）", List.of(), 0, List.of("签名："), false));
        conforms(new Paper(paper.title(), paper.language(), paper.issuer(), paper.footer(), paper.mark(),
                paper.printedAt(), List.of(new Signatures(places))));
    }

    @Test
    void theJudgeRefusesAFileThatIsNeither() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new PdfDocument(new PdfWriter(bytes)))) {
            document.setFont(PdfFontFactory.createFont(StandardFonts.HELVETICA)).add(new Paragraph("not embedded"));
        }
        var archive = Verdict.of(bytes.toByteArray(), PDFAFlavour.PDFA_3_A).broken();
        var access = Verdict.of(bytes.toByteArray(), PDFAFlavour.PDFUA_1).broken();
        assertTrue(archive.stream().anyMatch(rule -> rule.startsWith("6.2.11.4.1")), "fonts: " + archive);
        assertTrue(access.stream().anyMatch(rule -> rule.startsWith("7.1")), "tags: " + access);
    }

    private static void conforms(Paper paper) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ItextPaperRenderer().render(paper, bytes);
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            var verdict = Verdict.of(bytes.toByteArray(), flavour);
            assertEquals(List.of(), verdict.broken(), flavour.toString());
            assertTrue(verdict.checks() > 100, flavour + " checked only " + verdict.checks());
        }
    }
}
