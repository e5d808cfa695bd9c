package org.canxun.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Photos.Photo;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.HorizontalAlignment;

/** Photos two a line, each with its caption; the two stay on one page. */
final class PhotoBlocks {

    private static final int A_LINE = 2;
    /** Three lines a page. */
    private static final float WIDTH = 74 * Measures.MM;
    private static final float HEIGHT = 46 * Measures.MM;

    private final Sheet sheet;
    private final Printing printing;
    private final List<String> unusable = new ArrayList<>();

    PhotoBlocks(Sheet sheet, Printing printing) {
        this.sheet = sheet;
        this.printing = printing;
    }

    List<String> unusable() {
        return List.copyOf(unusable);
    }

    void write(Photos photos) {
        var all = photos.photos();
        for (var from = 0; from < all.size(); from += A_LINE) {
            var grid = sheet.grid(A_LINE).setMarginTop(4).setMarginBottom(2);
            for (var photo : all.subList(from, Math.min(from + A_LINE, all.size()))) {
                grid.addCell(cell(photo));
            }
            if (from + 1 == all.size()) {
                grid.addCell(empty());
            }
            sheet.document().add(grid);
        }
    }

    private Cell empty() {
        var cell = sheet.gridCell(1);
        cell.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return cell;
    }

    private Cell cell(Photo photo) {
        var cell = sheet.gridCell(1).setPaddings(2, 3, 4, 3);
        try {
            cell.add(image(photo));
        } catch (IOException e) {
            unusable.add(photo.fileName());
            var words = sheet.paragraph(printing.text(photo.file().isEmpty() ? "photo.missing" : "photo.broken") + "\n"
                    + printing.text("photo.file", photo.fileName()) + "\n"
                    + printing.text("photo.digest", photo.sha256()), Measures.CELL, true);
            cell.add(words.setBorder(new SolidBorder(1)).setPadding(6));
        }
        photo.caption().forEach(text -> cell.add(sheet.paragraph(text, Measures.CELL)));
        return cell;
    }

    private Image image(Photo photo) throws IOException {
        if (photo.file().isEmpty()) {
            throw new IOException("no print copy");
        }
        var image = new Image(PhotoFile.read(photo.file().get(), sheet.pdf())).scaleToFit(WIDTH, HEIGHT)
                .setHorizontalAlignment(HorizontalAlignment.CENTER)
                .setMarginBottom(2);
        image.getAccessibilityProperties().setAlternateDescription(photo.alternative());
        return image;
    }
}
