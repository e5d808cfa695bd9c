package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

/** What the window remembers is dropped when it would not fit, and kept otherwise. */
class RememberedWindowTest extends WindowTest {

    @Test
    void theSizeIsKeptAndADefaultLayoutComesWithAnotherVersionAndAnotherLanguage() throws IOException {
        var first = start();
        first.front(Workbench.WHO);
        var standard = size(first);
        resize(first);
        var chosen = size(first);
        assertNotEquals(standard, chosen);
        end(first);

        var same = start();
        same.front(Workbench.WHO);
        assertEquals(chosen, size(same));
        end(same);

        var made = place.window().resolve("made-by.properties");
        Files.writeString(made, Files.readString(made).replaceAll("(?m)^version=.*$", "version=0.0.1"));
        var newer = start();
        newer.front(Workbench.WHO);
        assertEquals(standard, size(newer));
        resize(newer);
        end(newer);

        var english = start("en");
        english.front("Who are you?");
        assertEquals(standard, size(english));
        end(english);
    }

    private static String size(Workbench workbench) {
        return Tool.run("xdotool", "getwindowgeometry", "--shell", workbench.window()).sound().lines()
                .filter(l -> l.startsWith("WIDTH") || l.startsWith("HEIGHT")).toList().toString();
    }

    private static void resize(Workbench workbench) {
        var before = size(workbench);
        Tool.run("xdotool", "windowsize", workbench.window(), "1000", "640").sound();
        Await.until(() -> "the window keeps its size", Await.SHORT, () -> !size(workbench).equals(before));
    }

    /** Who is nobody leaves again. */
    private static void end(Workbench workbench) {
        Desk.press("Escape");
        assertEquals(0, workbench.ended(), workbench::said);
    }
}
