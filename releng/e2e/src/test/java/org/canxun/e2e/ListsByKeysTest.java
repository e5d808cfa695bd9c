package org.canxun.e2e;

import org.junit.jupiter.api.Test;

/** Lists are read anew whenever their page comes to the front; the keyboard stays on its row. */
class ListsByKeysTest extends WindowTest {

    @Test
    void enterOpensTheSelectedRowAlsoAfterTheListWasReadAnew() {
        place.startInspection();
        var workbench = startInInspection();
        workbench.press("ctrl+Prior");
        workbench.openFirstSite();
        openInspection(workbench);
        // Back to the page of the site, which reads its inspections again.
        workbench.press("ctrl+Next");
        openInspection(workbench);
        workbench.close();
    }

    /** The row is selected already; what tells an inspection from the page of a site is the help for its keys. */
    private static void openInspection(Workbench workbench) {
        Await.until(() -> "Enter opens nothing" + workbench.said(), Await.LONG, () -> {
            workbench.press("Return", "F1");
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(Workbench.KEYS));
        });
        Desk.press("Escape");
        workbench.front(Workbench.WINDOW);
    }
}
