package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Sites and officers are drawn before witnesses without a mouse; the window shows what the record says. */
class DrawByKeysTest extends WindowTest {

    private static final String NEW = "新的抽取";
    private static final String EXPORT = "导出抽取记录";
    private static final String REASON = "monthly plan";
    /** Those of the demo district that have officers enough. */
    private static final int AGENCIES = 3;
    /** A column that no other list has. */
    private static final String OFFICERS = "执法人员（执法证号）";

    @Test
    void aDrawIsHeldRepeatedWithAReasonAndExported() throws Exception {
        var workbench = start();
        workbench.becomeWhoIsOffered();
        workbench.press("ctrl+l");
        fill(workbench, "3");
        workbench.recording(() -> draw(workbench));
        var first = results(workbench, 3);
        fill(workbench, "2");
        // The field comes once it is known that a reason is owed.
        typed(workbench, REASON);
        workbench.recording(() -> draw(workbench));
        var second = results(workbench, 2);
        var folder = scratch.resolve("export");
        export(workbench, folder);
        workbench.close();

        var draws = place.draws();
        assertEquals(List.of(REASON, ""), draws.stream().map(d -> d.get("reason").asText()).toList());
        assertEquals(draws.get(1).get("id"), draws.get(0).get("repeatOf"));
        shows(second, draws.get(0));
        shows(first, draws.get(1));
        assertTrue(Files.readString(folder.resolve("draw.json")).contains(draws.get(0).get("id").asText()));
        place.verify();
    }

    /** Whether the window listed what is recorded. */
    private static void shows(String listed, JsonNode draw) {
        for (var site : draw.get("results")) {
            assertTrue(listed.contains(site.get("name").asText()), listed);
            site.findValuesAsText("certNo").forEach(number -> assertTrue(listed.contains(number), listed));
        }
    }

    /** Opens the dialog and goes through its steps up to the last look. @param sites how many to draw */
    private static void fill(Workbench workbench, String sites) {
        workbench.pressUntil("Insert", NEW);
        typed(workbench, sites);
        Desk.press("Return");
        workbench.front("第 2 步");
        // Nobody must recuse themselves; the witness stands behind the fields for recusals and their list.
        Desk.press("space", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
        typed(workbench, "Wang");
        Desk.press("Return");
        workbench.front("第 3 步");
    }

    /** Types into the field in focus, again until it is there: a window may be in front before it listens. */
    private static void typed(Workbench workbench, String text) {
        Await.until(() -> "“" + text + "” cannot be typed" + workbench.said(), Await.LONG, () -> {
            Desk.press("ctrl+a");
            Desk.type(text);
            return Workbench.copies(text);
        });
    }

    /** From what is fixed to the button that draws. */
    private static void draw(Workbench workbench) {
        Await.until(() -> "nothing is drawn" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(NEW)) {
                Desk.press("ctrl+Return");
            }
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(Workbench.WINDOW));
        });
    }

    /** What was drawn, where the keyboard is after the lots fell: a header and a row for each site and agency. */
    private static String results(Workbench workbench, int sites) {
        Await.until(() -> sites + " sites are not listed but " + Desk.clipboard() + workbench.said(), Await.LONG,
                () -> Workbench.copies(OFFICERS) && Desk.clipboard().lines().count() == 1 + sites * AGENCIES);
        return Desk.clipboard();
    }

    private static void export(Workbench workbench, Path folder) {
        workbench.pressUntil("ctrl+e", EXPORT);
        Await.until(() -> "the folder cannot be named" + workbench.said(), Await.LONG, () -> {
            Desk.copy(folder.toString());
            Desk.press("ctrl+a", "ctrl+v");
            return Workbench.copies(folder.toString());
        });
        Await.until(() -> "nothing is exported" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(EXPORT)) {
                Desk.press("Return");
            }
            return Await.holdsWithin(Await.GLANCE, () -> Files.exists(folder.resolve("draw.json")));
        });
        workbench.front(Workbench.WINDOW);
    }
}
