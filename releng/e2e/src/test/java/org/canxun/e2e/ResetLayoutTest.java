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
        openDraft(changed);
        // The fourth of the second menu.
        changed.press("ctrl+1", "F10");
        Desk.press("Right", "Down", "Down", "Down", "Down", "Return");
        changed.press("ctrl+2");
        Await.until(() -> "a page of the other area stays" + changed.said(), Await.LONG, () -> listed(changed));
        changed.close();

        var reset = start();
        reset.becomeWhoIsOffered();
        assertEquals(size, reset.size());
        assertEquals(columns, columns(reset));
        reset.close();
    }

    /** A draft opens in front of the list of checklists. */
    private static void openDraft(Workbench workbench) {
        workbench.press("ctrl+2");
        Await.until(() -> "no checklists are listed" + workbench.said(), Await.LONG, () -> listed(workbench));
        workbench.press("End");
        workbench.recording(() -> workbench.press("alt+r"));
        Await.until(() -> "the draft does not open" + workbench.said(), Await.LONG, () -> !listed(workbench));
    }

    /** Whether the list of checklists is in front. */
    private static boolean listed(Workbench workbench) {
        workbench.press("ctrl+f", "Down");
        return Workbench.copies("签署人");
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
