package org.canxun.ui.inspection.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.Ink.Point;
import org.junit.jupiter.api.Test;

/** What a pen draws is what is printed, whatever the size of the window it was drawn in. */
class InkPadTest {

    private final InkPad pad = new InkPad();

    private void draw(int width, int... places) {
        pad.begin(places[0], places[1], width);
        for (int i = 2; i < places.length; i += 2) {
            pad.move(places[i], places[i + 1], width);
        }
        pad.end();
    }

    @Test
    void strokes_OfAnyField_AreThousandthsOfItsWidth() throws ProblemException {
        draw(2000, 200, 400, 1000, 600);
        assertEquals(new Ink(List.of(List.of(new Point(100, 200), new Point(500, 300)))), pad.ink());
    }

    @Test
    void movement_WithThePenUp_DrawsNothing() {
        pad.move(10, 10, 1000);
        draw(1000, 0, 0, 100, 0);
        pad.move(500, 500, 1000);
        assertEquals(List.of(List.of(new Point(0, 0), new Point(100, 0))), pad.strokes());
    }

    @Test
    void pen_BeyondTheEdge_StaysThere() throws ProblemException {
        draw(500, -20, 100, 900, 2000);
        assertEquals(List.of(new Point(0, 200), new Point(1000, 1000)), pad.ink().strokes().get(0));
    }

    @Test
    void stroke_TakenBack_IsGone() {
        draw(1000, 0, 0, 100, 100);
        draw(1000, 200, 0, 300, 100);
        pad.back();
        assertEquals(1, pad.strokes().size());
        pad.clear();
        pad.back();
        assertEquals(List.of(), pad.strokes());
    }

    @Test
    void field_EmptyOrTouchedBySlip_IsNoSignature() {
        assertEquals(SigningProblem.INK_EMPTY, assertThrows(ProblemException.class, pad::ink).problem());
        draw(1000, 500, 500, 505, 502);
        assertEquals(SigningProblem.INK_EMPTY, assertThrows(ProblemException.class, pad::ink).problem());
    }

    @Test
    void pen_ThatNeverStops_StaysWithinWhatIsStored() throws ProblemException {
        pad.begin(0, 0, 1000);
        for (int i = 0; i < 20_000; i++) {
            pad.move(990 + i % 2, 990 + i / 2 % 2, 1000);
        }
        assertTrue(pad.full());
        assertEquals(pad.ink(), Ink.parse(pad.ink().text()));
        pad.back();
        draw(1000, 0, 0, 500, 500);
        assertEquals(2, pad.ink().strokes().get(0).size(), "there is room again");
    }
}
