package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

/** From the list of my tasks to the kitchen, and from a plan back to the list, without a mouse. */
class TasksByKeysTest extends WindowTest {

    private static final String NEW = "新建检查任务";
    /** A column that no other list has. */
    private static final String TEAM = "检查组";

    @Test
    void aTaskThatIsReadyBeginsByTwoKeys() {
        var before = place.inspections();
        var workbench = start();
        workbench.becomeWhoIsOffered();
        tasks(workbench);
        assertEquals(2, workbench.list().size(), "a header and the one task that is mine");

        // Enter leads to the step the task waits for.
        workbench.press("Home", "Return");
        workbench.recording(() -> workbench.press("space"));
        workbench.inspectionIsOpen();
        tasks(workbench);
        assertTrue(workbench.copied("检查中").contains("检查中"));
        workbench.close();

        var begun = new HashSet<>(place.inspections());
        begun.removeAll(before);
        assertEquals(1, begun.size());
        assertEquals(8, place.inspection(begun.iterator().next()).json().get("team").size());
        place.verify();
    }

    @Test
    void aNewTaskIsMadeByKeys() {
        var workbench = start();
        workbench.becomeWhoIsOffered();
        tasks(workbench);
        workbench.pressFor("ctrl+shift+n", NEW);
        Desk.type("253");
        // Into the list of sites, and tick the only one found.
        Desk.press("Tab", "Down", "space");
        workbench.recording(() -> Desk.press("Return"));
        workbench.front(Workbench.WINDOW);

        workbench.close();

        var made = StreamSupport.stream(place.tasks().spliterator(), false)
                .filter(task -> task.get("plan").isNull() && task.get("state").textValue().equals("DRAFT")).toList();
        assertEquals(2, made.size(), "one of the demo district, and the new one");
    }

    private static void tasks(Workbench workbench) {
        Await.until(() -> "the tasks are not in front" + workbench.said(), Await.LONG, () -> {
            workbench.press("ctrl+t", "ctrl+f", "Down");
            return Workbench.copies(TEAM);
        });
    }
}
