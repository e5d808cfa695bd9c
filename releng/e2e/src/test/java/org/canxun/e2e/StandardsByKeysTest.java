package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A district rewrites its checklists without a mouse and without us: what is under way moves over, what is completed
 * stays as it was judged.
 */
class StandardsByKeysTest extends WindowTest {

    private static final String PUBLISH = "发布：";
    /** A column that no other list has. */
    private static final String SIGNER = "签署人";
    private static final String MOVE = "换用";
    private static final String FOOD = "MARKET_REGULATION";
    private static final String WORDS = " (2027)";
    /** An item of each checklist. */
    private static final Map<String, String> LISTS = new TreeMap<>(
            Map.of("FOOD", "F-A01", "FIRE", "X-A01", "HOUSING", "H-A01", "CIVIL_GRADING", "G1.01"));

    @Test
    void everyChecklistIsRevisedAndPublishedAndOnlyWhatIsOpenMovesToTheNewVersion() {
        var completed = place.inspections().get(0);
        var before = place.inspection(completed).json();
        var open = place.startInspection();
        var workbench = startInInspection();
        for (int item = 1; item <= 3; item++) {
            workbench.record("1");
        }

        for (var list : LISTS.entrySet()) {
            revise(workbench, list.getKey());
            item(workbench, list.getValue());
            reword(workbench);
            if (list.getKey().equals("FOOD")) {
                replaceSecondItem(workbench);
                tryOut(workbench);
            }
            publish(workbench);
        }

        workbench.press("ctrl+1");
        workbench.pressUntil("v", MOVE);
        workbench.recording(() -> Desk.press("Return"));
        workbench.front(Workbench.WINDOW);
        workbench.close();

        var versions = versions();
        LISTS.keySet().forEach(code -> assertEquals("PUBLISHED 2, SUPERSEDED 1", versions.get(code), code));
        assertEquals(before, place.inspection(completed).json(), "a completed visit is as it was judged");
        moved(place.inspection(open));
        place.verify();
    }

    /** Makes a draft of the version in force, which opens. */
    private static void revise(Workbench workbench, String code) {
        workbench.press("ctrl+2");
        Await.until(() -> "the standards are not in front" + workbench.said(), Await.LONG, () -> {
            workbench.press("ctrl+f", "Down");
            return Workbench.copies(SIGNER);
        });
        Await.until(() -> "the list does not show " + code + " alone" + workbench.said(), Await.LONG, () -> {
            find(workbench, code, "Down", "Home");
            return Workbench.copies(code + "\t") && Desk.clipboard().lines().count() == 2;
        });
        workbench.recording(() -> workbench.press("alt+r"));
    }

    /** Types what to find where the page in front has a field for that, and goes on. */
    private static void find(Workbench workbench, String words, String... then) {
        workbench.press("ctrl+f", "ctrl+a");
        Desk.type(words);
        Desk.press(then);
    }

    /** Into the form of an item; the first field is its code. In the list of checklists Enter finds nothing to open. */
    private static void item(Workbench workbench, String code) {
        Await.until(() -> "the item " + code + " is not found" + workbench.said(), Await.LONG, () -> {
            find(workbench, code, "Down", "Return");
            return Workbench.copies(code);
        });
    }

    /** What is typed is stored when the field is left. */
    private static void reword(Workbench workbench) {
        workbench.press("Tab", "ctrl+End");
        workbench.recording(() -> {
            workbench.type(WORDS);
            workbench.press("Tab");
        });
    }

    private static void replaceSecondItem(Workbench workbench) {
        item(workbench, "F-A02");
        workbench.press("ctrl+f", "Down");
        workbench.record("Delete");
        item(workbench, "F-A03");
        workbench.record("ctrl+Return");
        workbench.recording(() -> {
            workbench.type("Kitchen shown to guests");
            workbench.press("Tab");
        });
    }

    /** Trying out records nothing. */
    private void tryOut(Workbench workbench) {
        var recorded = place.recorded();
        workbench.press("F9", "1", "2", "F9");
        item(workbench, "F-A01");
        assertEquals(recorded, place.recorded());
    }

    private static void publish(Workbench workbench) {
        workbench.pressFor("alt+p", PUBLISH);
        workbench.recording(() -> Desk.press("Return"));
        workbench.front(Workbench.WINDOW);
    }

    /** State and version of each checklist, the newest first. */
    private Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        place.templates().forEach(row -> versions.merge(row.get("code").asText(),
                row.get("state").asText() + " " + row.get("version").asText(), (a, b) -> a + ", " + b));
        return versions;
    }

    private static void moved(Visit visit) {
        var food = record(visit, FOOD);
        assertEquals(2, food.get("templateVersion").asInt());
        assertEquals("CONFORM", visit.answer("F-A01"));
        assertTrue(visit.item("F-A01").orElseThrow().get("outdated").asBoolean(), "asked otherwise now");
        assertEquals("CONFORM", visit.answer("F-A03"));
        assertEquals(List.of("F-A02"), food.get("strays").findValuesAsText("item"),
                "an answer is kept without its item");
        assertEquals(1, record(visit, "FIRE_RESCUE").get("templateVersion").asInt(), "moved by nobody");
    }

    private static JsonNode record(Visit visit, String agency) {
        return StreamSupport.stream(visit.json().get("records").spliterator(), false)
                .filter(r -> r.get("agency").asText().equals(agency)).findFirst().orElseThrow();
    }
}
