package org.canxun.ui.inspection.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;
import org.junit.jupiter.api.Test;

/** Drawing over a photo, without a window. */
class MarksModelTest {

    private final MarksModel model = model(List.of());

    private static MarksModel model(List<PhotoMark> marks) {
        return new MarksModel(marks, text -> new double[]{ 0.2, 0.1 });
    }

    private static PhotoMark mark(Shape shape, String x, String y, String toX, String toY) {
        return PhotoMark.of(shape, new BigDecimal(x), new BigDecimal(y), new BigDecimal(toX), new BigDecimal(toY));
    }

    private void draw(Shape shape, double x, double y, double toX, double toY) {
        model.tool(shape);
        model.press(x, y);
        model.drag((x + toX) / 2, (y + toY) / 2);
        model.release(toX, toY);
    }

    private void click(double x, double y) {
        model.press(x, y);
        model.release(x, y);
    }

    @Test
    void aFigureIsDrawnFromWhereThePointerWentDownToWhereItWentUp() {
        draw(Shape.ARROW, 0.1, 0.2, 0.5, 0.4);
        draw(Shape.MOSAIC, 0.6, 0.6, 0.8, 0.9);
        assertEquals(List.of(mark(Shape.ARROW, "0.1", "0.2", "0.5", "0.4"),
                mark(Shape.MOSAIC, "0.6", "0.6", "0.8", "0.9")), model.marks());
        assertEquals(2, model.selectedNumber());
    }

    @Test
    void whatLeavesThePictureEndsAtItsEdge() {
        draw(Shape.BOX, 0.5, 0.5, 1.7, 1.2);
        assertEquals(List.of(mark(Shape.BOX, "0.5", "0.5", "1", "1")), model.marks());
        model.move(0.3, 0);
        assertEquals(List.of(mark(Shape.BOX, "0.5", "0.5", "1", "1")), model.marks());
        model.move(-0.7, -0.1);
        assertEquals(List.of(mark(Shape.BOX, "0", "0.4", "0.5", "0.9")), model.marks());
    }

    @Test
    void aClickDrawsNothing() {
        draw(Shape.BOX, 0.5, 0.5, 0.501, 0.501);
        draw(Shape.BOX, 0.5, 0.5, 0.9, 0.5);
        assertEquals(List.of(), model.marks());
        assertFalse(model.changed());
    }

    @Test
    void withoutAMouseAFigureAppearsInTheMiddleAndIsPutInPlace() {
        model.tool(Shape.ELLIPSE);
        assertTrue(model.insert());
        model.move(0.1, -0.2);
        model.resize(-0.05, 0.1);
        assertEquals(List.of(mark(Shape.ELLIPSE, "0.5", "0.2", "0.65", "0.5")), model.marks());
        for (int i = 0; i < 50; i++) {
            model.resize(-0.01, 0);
        }
        assertTrue(model.marks().get(0).toX().compareTo(model.marks().get(0).x()) > 0, "something is left of it");
    }

    @Test
    void tabGoesThroughAllFiguresAndBack() {
        draw(Shape.BOX, 0.1, 0.1, 0.2, 0.2);
        draw(Shape.BOX, 0.5, 0.5, 0.6, 0.6);
        model.select(true);
        assertEquals(1, model.selectedNumber());
        model.select(false);
        assertEquals(2, model.selectedNumber());
        model.remove();
        assertEquals(List.of(mark(Shape.BOX, "0.1", "0.1", "0.2", "0.2")), model.marks());
        model.remove();
        model.remove();
        model.select(true);
        assertEquals(0, model.selectedNumber());
    }

    @Test
    void aFigureIsTakenByItsLineAndItsCornerMakesItLarger() {
        draw(Shape.BOX, 0.2, 0.2, 0.6, 0.6);
        click(0.9, 0.9);
        assertEquals(0, model.selectedNumber());
        model.press(0.2, 0.4);
        model.release(0.3, 0.4);
        assertEquals(List.of(mark(Shape.BOX, "0.3", "0.2", "0.7", "0.6")), model.marks());
        model.press(0.7, 0.6);
        model.release(0.8, 0.7);
        assertEquals(List.of(mark(Shape.BOX, "0.3", "0.2", "0.8", "0.7")), model.marks());
    }

    @Test
    void withinAFrameAnotherFigureCanBeDrawnAndAClickThereTakesTheFrame() {
        draw(Shape.BOX, 0.2, 0.2, 0.8, 0.8);
        draw(Shape.ARROW, 0.4, 0.4, 0.6, 0.5);
        assertEquals(2, model.marks().size());
        click(0.3, 0.7);
        assertEquals(1, model.selectedNumber());
    }

    @Test
    void undoTakesBackAWholeMoveByKeys() {
        draw(Shape.BOX, 0.2, 0.2, 0.4, 0.4);
        for (int i = 0; i < 5; i++) {
            model.move(0.01, 0);
        }
        model.undo();
        assertEquals(List.of(mark(Shape.BOX, "0.2", "0.2", "0.4", "0.4")), model.marks());
        model.undo();
        assertFalse(model.changed());
        assertFalse(model.undoable());
        model.redo();
        model.redo();
        assertEquals(List.of(mark(Shape.BOX, "0.25", "0.2", "0.45", "0.4")), model.marks());
        assertFalse(model.redoable());
    }

    @Test
    void wordsBeginWhereSomebodyClicked() {
        model.tool(Shape.TEXT);
        model.press(0.3, 0.4);
        assertTrue(model.release(0.3, 0.4));
        model.write(0.3, 0.4, " 未加盖\n ");
        model.write(0.3, 0.4, "  ");
        assertEquals(List.of(PhotoMark.text(new BigDecimal("0.3"), new BigDecimal("0.4"), "未加盖")), model.marks());
        model.press(0.35, 0.45);
        assertFalse(model.release(0.35, 0.45), "on words that stand there a click takes them");
        model.rewrite("");
        model.rewrite("生熟混放");
        assertEquals("生熟混放", model.marks().get(0).text());
        model.move(1, 1);
        assertEquals(List.of(PhotoMark.text(new BigDecimal("0.8"), new BigDecimal("0.9"), "生熟混放")), model.marks());
    }

    @Test
    void nothingIsDrawnThatCouldNotBeStored() {
        model.write(0, 0, "字".repeat(PhotoMarks.MAX_TEXT + 5));
        assertEquals(PhotoMarks.MAX_TEXT, model.marks().get(0).text().length());
        var full = model(Collections.nCopies(PhotoMarks.MAX, mark(Shape.BOX, "0", "0", "0.1", "0.1")));
        assertTrue(full.full());
        assertFalse(full.insert());
        full.press(0.5, 0.5);
        full.release(0.7, 0.7);
        assertEquals(PhotoMarks.MAX, full.marks().size());
        assertFalse(full.changed());
        assertEquals(List.of(), model(List.of(mark(Shape.BOX, "0.5", "0.1", "0.5", "0.9"))).marks(),
                "what has no size would keep all others from being stored");
    }

    @Test
    void whatIsPutBackToWhereItWasIsNoChange() {
        var stored = model(List.of(mark(Shape.BOX, "0.2", "0.2", "0.4", "0.4")));
        stored.select(true);
        stored.move(0.01, 0);
        assertTrue(stored.changed());
        stored.move(-0.01, 0);
        assertFalse(stored.changed());
    }
}
