package org.canxun.documents;

import java.util.List;

import org.canxun.core.document.Paper.Signatures.Drawn;
import org.canxun.core.signing.Ink.Point;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineCapStyle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineJoinStyle;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;

/** A drawn signature as lines, so that it stays sharp in every size. */
record InkPicture(PdfDocument pdf, Drawn drawn) {

    /** In units of the drawing, a thousandth of the width of the field. */
    private static final float PEN = 8;
    private static final float WIDTH = 50 * Measures.MM;
    private static final float HEIGHT = 18 * Measures.MM;

    Image image() {
        var points = drawn.ink().strokes().stream().flatMap(List::stream).toList();
        int left = points.stream().mapToInt(Point::x).min().orElse(0);
        int right = points.stream().mapToInt(Point::x).max().orElse(0);
        int top = points.stream().mapToInt(Point::y).min().orElse(0);
        int bottom = points.stream().mapToInt(Point::y).max().orElse(0);
        var width = right - left + 2 * PEN;
        var height = bottom - top + 2 * PEN;
        var form = new PdfFormXObject(new Rectangle(width, height));
        var canvas = new PdfCanvas(form, pdf);
        canvas.setStrokeColor(ColorConstants.BLACK).setLineWidth(PEN).setLineCapStyle(LineCapStyle.ROUND)
                .setLineJoinStyle(LineJoinStyle.ROUND);
        for (var stroke : drawn.ink().strokes()) {
            stroke(canvas, stroke, left - PEN, bottom + PEN);
        }
        var image = new Image(form).scaleToFit(WIDTH, HEIGHT);
        image.getAccessibilityProperties().setAlternateDescription(drawn.alternative());
        return image;
    }

    /** Pages count from below; a stroke of one point is a dot. */
    private static void stroke(PdfCanvas canvas, List<Point> stroke, float left, float below) {
        var first = stroke.get(0);
        canvas.moveTo(first.x() - left, below - first.y());
        stroke.subList(stroke.size() > 1 ? 1 : 0, stroke.size())
                .forEach(point -> canvas.lineTo(point.x() - left, below - point.y()));
        canvas.stroke();
    }
}
