package org.canxun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.canxun.core.document.Paper;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Fields;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Notice;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Signatures.Place;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Tone;

import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

/** Sets the blocks of a paper, one after the other. */
final class BlockWriter {

    private final Sheet sheet;
    private final Printing printing = new Printing();
    private final PhotoBlocks photos;
    private final List<IBlockElement> lead = new ArrayList<>();
    private int told;

    BlockWriter(Sheet sheet) {
        this.sheet = sheet;
        photos = new PhotoBlocks(sheet, printing);
    }

    List<String> unusablePhotos() {
        return photos.unusable();
    }

    void title(Paper paper) {
        add(sheet.paragraph(paper.issuer(), Measures.FOUR, false).setTextAlignment(TextAlignment.CENTER)
                .setMarginBottom(4));
        var title = sheet.paragraph(paper.title(), Measures.TITLE, true).setTextAlignment(TextAlignment.CENTER)
                .setMarginBottom(6);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        add(title);
        paper.mark().ifPresent(mark -> add(sheet.paragraph(mark, Measures.FOUR, true)
                .setTextAlignment(TextAlignment.CENTER).setMarginBottom(6)));
    }

    void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Notice notice) {
            add(notice(notice.text()));
        } else if (block instanceof Fields fields) {
            fields(fields);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Photos shown) {
            placeLead();
            photos.write(shown);
        } else if (block instanceof Signatures signatures) {
            if (untold()) {
                lead.add(notice(missingCharacters()));
            }
            signatures(signatures);
        }
    }

    /** Says which characters stand as 〓, unless it has been said; before the signatures, so that it is signed too. */
    void finish() {
        if (untold()) {
            lead.add(notice(missingCharacters()));
        }
        placeLead();
    }

    private boolean untold() {
        return sheet.speller().missing().size() > told;
    }

    private String missingCharacters() {
        var missing = sheet.speller().missing();
        var words = missing.subList(told, missing.size()).stream()
                .map(one -> printing.text("character", one.context(), one.name())).distinct()
                .collect(Collectors.joining(printing.text("character.separator")));
        told = missing.size();
        return printing.text("characters", words);
    }

    private IBlockElement notice(String text) {
        return sheet.paragraph(text, Measures.FIVE, true).setBorder(new SolidBorder(1))
                .setBackgroundColor(Measures.SHADE).setPaddings(4, 6, 5, 6).setMarginTop(6).setMarginBottom(2)
                .setKeepTogether(true);
    }

    /** Quiet words explain what follows, and are of no use on the page before. */
    private void paragraph(Paragraph block) {
        var element = sheet.paragraph(block.text(), Measures.FIVE).setMarginTop(3).setMarginBottom(3);
        if (block.text().tone() == Tone.QUIET) {
            lead.add(element);
        } else {
            add(element);
        }
    }

    private void heading(Heading heading) {
        var first = heading.level() == 1;
        var element = sheet.paragraph(heading.text(), first ? Measures.SMALL_FOUR : Measures.FIVE, true)
                .setMarginTop(first ? 10 : 6).setMarginBottom(3);
        element.getAccessibilityProperties().setRole(first ? StandardRoles.H2 : StandardRoles.H3);
        lead.add(element);
    }

    private void fields(Fields block) {
        var table = sheet.table(List.of(25, 53, 25, 53)).setMarginTop(2);
        var fields = block.fields();
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var column = i;
            var left = column(fields, column) == 0;
            var alone = field.wide() || left && (i + 1 == fields.size() || fields.get(i + 1).wide());
            table.addCell(sheet.header(field.label(), "Row", Measures.CELL).setTextAlignment(TextAlignment.CENTER));
            table.addCell(sheet.cell(alone ? 3 : 1).add(sheet.paragraph(field.value(), Measures.CELL)));
        }
        add(table);
    }

    /** 0 or 1: which of the two places in its line a narrow field takes. */
    private static int column(List<Fields.Field> fields, int index) {
        var place = 0;
        for (var i = 0; i < index; i++) {
            place = fields.get(i).wide() ? 0 : 1 - place;
        }
        return place;
    }

    private void table(Table block) {
        var table = sheet.table(block.columns().stream().map(Column::width).toList()).setMarginTop(2)
                .setMarginBottom(4);
        // not as alternative text, which would be read out instead of the table
        table.getAccessibilityProperties().addAttributes(
                new PdfStructureAttributes("Table").addTextAttribute("Summary", block.summary()));
        for (var column : block.columns()) {
            table.addHeaderCell(sheet.header(column.header(), "Column", Measures.CELL)
                    .setTextAlignment(TextAlignment.CENTER));
        }
        for (var row : block.rows()) {
            for (var i = 0; i < row.cells().size(); i++) {
                var cell = sheet.cell(1).setTextAlignment(alignment(block.columns().get(i).align()));
                row.cells().get(i).lines().forEach(line -> cell.add(sheet.paragraph(line, Measures.CELL)));
                table.addCell(cell);
            }
        }
        add(table);
    }

    private static TextAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
    }

    private void signatures(Signatures block) {
        var grid = sheet.grid(2).setMarginTop(4).setKeepTogether(true);
        block.places().forEach(place -> grid.addCell(place(place)));
        add(grid);
    }

    private Cell place(Place place) {
        var width = (place.wide() ? Measures.WIDTH : Measures.WIDTH / 2) - 14;
        var cell = sheet.gridCell(place.wide() ? 2 : 1).setBorder(new SolidBorder(Measures.RULE)).setPadding(6)
                .setVerticalAlignment(VerticalAlignment.TOP);
        cell.add(sheet.paragraph(place.label(), Measures.FIVE, true));
        place.drawn().ifPresent(drawn -> cell.add(new InkPicture(sheet.pdf(), drawn).image()));
        place.printed().forEach(text -> cell.add(sheet.paragraph(text, Measures.FIVE)));
        for (var i = 0; i < place.room(); i++) {
            cell.add(rule());
        }
        place.blanks().forEach(blank -> cell.add(ruled(blank, width)));
        if (!place.signed()) {
            cell.add(sheet.paragraph(printing.text("date"), Measures.FIVE, false)
                    .setTextAlignment(TextAlignment.RIGHT).setMarginTop(4));
        }
        return cell;
    }

    private IBlockElement ruled(String label, float width) {
        return sheet.paragraph(label, Measures.FIVE, false).setMarginTop(9)
                .addTabStops(new TabStop(width, TabAlignment.RIGHT, new SolidLine(Measures.RULE))).add(new Tab());
    }

    private static Div rule() {
        var rule = new Div().setHeight(18).setBorderBottom(new SolidBorder(Measures.RULE));
        rule.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return rule;
    }

    private void add(IBlockElement element) {
        placeLead();
        sheet.document().add(element);
    }

    /** Headings go in one piece before what they head: iText keeps one element with the next, but not a chain. */
    private void placeLead() {
        if (!lead.isEmpty()) {
            var together = new Div().setKeepTogether(true).setKeepWithNext(true);
            lead.forEach(together::add);
            lead.clear();
            sheet.document().add(together);
        }
    }
}
