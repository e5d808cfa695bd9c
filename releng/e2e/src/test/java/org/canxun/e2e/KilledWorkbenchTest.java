package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class KilledWorkbenchTest extends WindowTest {

    private static final String HALF = "half a sentence about the";

    @Test
    void answersThatWereSavedOutliveAKilledWorkbench() {
        var id = place.startInspection();
        var workbench = startInInspection();
        for (int item = 1; item <= 5; item++) {
            workbench.record("1");
        }
        workbench.press("1");
        workbench.kill();

        var answers = place.inspection(id).answers();
        for (var code : List.of("F-A01", "F-A02", "F-A03", "F-A04", "F-A05")) {
            assertEquals("CONFORM", answers.remove(code), code);
        }
        answers.remove("F-A06");
        assertTrue(answers.isEmpty(), answers::toString);
        place.verify();
    }

    @Test
    void textThatWasBeingTypedIsOfferedAfterAKill() {
        var id = place.startInspection();
        var workbench = startInInspection();
        workbench.record("1");
        workbench.press("space");
        workbench.type(HALF);
        workbench.onDisk(HALF);
        workbench.kill();

        var again = startInInspection();
        Desk.copy("");
        again.press("ctrl+a", "ctrl+c");
        Await.until(() -> "the text is not back in its field but “" + Desk.clipboard() + "”" + again.said(),
                Await.SHORT, () -> Desk.clipboard().equals(HALF));
        again.press("Right");
        again.type(" cold store");
        again.press("Escape");
        again.close();

        var visit = place.inspection(id);
        assertEquals(HALF + " cold store", visit.item("F-A02").orElseThrow().get("note").asText());
        assertEquals("CONFORM", visit.answer("F-A01"));
        place.verify();
    }
}
