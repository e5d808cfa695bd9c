package org.canxun.documents;

import java.util.Collections;
import java.util.List;

import org.canxun.core.document.Paper.Text;
import org.canxun.core.document.Paper.Tone;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;

/** The document under work, with everything its parts are made of. */
final class Sheet {

    private final PdfDocument pdf;
    private final Document document;
    private final Speller speller;
    private final PdfFont regular;
    private final PdfFont bold;

    Sheet(PdfDocument pdf, Document document, Face regular, Face bold) {
        this.pdf = pdf;
        this.document = document;
        this.regular = Faces.embed(regular);
        this.bold = Faces.embed(bold);
        speller = new Speller(regular, bold);
        document.setFont(this.regular).setSplitCharacters(new LineBreaks());
    }

    PdfDocument pdf() {
        return pdf;
    }

    Document document() {
        return document;
    }

    Speller speller() {
        return speller;
    }

    PdfFont regular() {
        return regular;
    }

    PdfFont bold() {
        return bold;
    }

    Paragraph paragraph(String text, float size, boolean strong) {
        return new Paragraph(speller.spell(text)).setFont(strong ? bold : regular).setFontSize(size)
                .setFixedLeading(Measures.leading(size)).setMargin(0);
    }

    Paragraph paragraph(Text text, float size) {
        if (text.tone() == Tone.QUIET) {
            return paragraph(text.text(), Math.min(size, Measures.QUIET), false).setFontColor(Measures.QUIET_INK);
        }
        return paragraph(text.text(), size, text.tone() == Tone.STRONG);
    }

    /** @param widths relative */
    Table table(List<Integer> widths) {
        var total = (float) widths.stream().mapToInt(Integer::intValue).sum();
        var columns = widths.stream().map(width -> UnitValue.createPercentValue(100 * width / total))
                .toArray(UnitValue[]::new);
        return new Table(columns).useAllAvailableWidth().setFixedLayout();
    }

    /** Side by side on the page only; to a screen reader one after the other. */
    Table grid(int columns) {
        var grid = table(Collections.nCopies(columns, 1));
        grid.getAccessibilityProperties().setRole(StandardRoles.DIV);
        return grid;
    }

    Cell cell(int span) {
        return new Cell(1, span).setBorder(new SolidBorder(Measures.RULE)).setPaddings(2.5f, 3, 3, 3)
                .setVerticalAlignment(VerticalAlignment.MIDDLE).setKeepTogether(true);
    }

    Cell gridCell(int span) {
        var cell = new Cell(1, span).setBorder(Border.NO_BORDER).setKeepTogether(true);
        cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
        return cell;
    }

    /** @param scope Row or Column (ISO 14289-1, 7.5: headers of a table say what they head) */
    Cell header(String text, String scope, float size) {
        var cell = cell(1).setBackgroundColor(Measures.SHADE).add(paragraph(text, size, true));
        var attributes = new PdfStructureAttributes(PdfName.Table.getValue());
        attributes.addEnumAttribute(PdfName.Scope.getValue(), scope);
        cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(attributes);
        return cell;
    }
}
