package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Whoever has lost their way in the window gets the window of the first day back. */
class ResetLayoutTest extends WindowTest {

    @Test
    void theDefaultLayoutIsBackAfterResetAndRestart() {
        var first = start();
        first.becomeWhoIsOffered();
        var size = first.size();
        var columns = columns(first);
        hideSecondColumn(first);
        Await.until(() -> "the column stays" + first.said(), Await.SHORT, () -> !columns(first).equals(columns));
        first.resize(1000, 640);
        var resized = first.size();
        first.close();

        var changed = start();
        changed.becomeWhoIsOffered();
        assertEquals(resized, changed.size());
        assertNotEquals(columns, columns(changed));
        // The fourth of the second menu.
        changed.press("F10");
        Desk.press("Right", "Down", "Down", "Down", "Down", "Return");
        changed.close();

        var reset = start();
        reset.becomeWhoIsOffered();
        assertEquals(size, reset.size());
        assertEquals(columns, columns(reset));
        reset.close();
    }

    /** The header of the list of sites. */
    private static String columns(Workbench workbench) {
        return workbench.list().get(0);
    }

    /** By the button below the list, which opens the columns to choose from. */
    private static void hideSecondColumn(Workbench workbench) {
        workbench.press("ctrl+f", "Down", "Tab", "space");
        Desk.press("Down", "Down", "Return");
    }
}
