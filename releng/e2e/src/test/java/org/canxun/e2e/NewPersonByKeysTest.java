package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who is not on the list yet adds themselves, certificate included, and starts at once. */
class NewPersonByKeysTest extends WindowTest {

    private static final String NEW = "添加人员";

    @Test
    void somebodyNewStartsUnderTheirOwnName() {
        var workbench = start();
        workbench.front(Workbench.WHO);
        // Past the list of people to the first button.
        Desk.press("Tab", "Tab", "Return");
        workbench.front(NEW);
        Desk.type("Newcomer");
        Desk.press("Tab", "Down", "Tab");
        Desk.type("Inspector");
        Desk.press("Tab");
        Desk.type("CERT-77");
        workbench.recording(() -> {
            Desk.press("Return");
            workbench.front(Workbench.WHO);
        });
        Await.until(() -> "nobody starts" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(Workbench.WHO)) {
                Desk.press("Return");
            }
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(Workbench.WINDOW + " — "));
        });
        workbench.openFirstSite();
        workbench.pressUntil("ctrl+n", Workbench.START);
        Desk.press("Return");
        workbench.inspectionIsOpen();
        workbench.record("1");
        workbench.close();

        var people = place.command("person", "list").sound();
        var line = people.lines().filter(l -> l.contains("Newcomer")).findFirst().orElse("");
        assertTrue(line.contains("CERT-77") && line.contains("市场监管"), people);
        var log = place.command("inspection", "log", place.inspections().get(0)).sound();
        assertTrue(log.contains("Newcomer"), log);
        assertEquals("CONFORM", place.inspection(place.inspections().get(0)).answer("F-A01"));
        place.verify();
    }
}
