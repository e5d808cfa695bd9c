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
        var standard = first.size();
        first.resize(1000, 640);
        var chosen = first.size();
        assertNotEquals(standard, chosen);
        end(first);

        var same = start();
        same.front(Workbench.WHO);
        assertEquals(chosen, same.size());
        end(same);

        var made = place.window().resolve("made-by.properties");
        Files.writeString(made, Files.readString(made).replaceAll("(?m)^version=.*$", "version=0.0.1"));
        var newer = start();
        newer.front(Workbench.WHO);
        assertEquals(standard, newer.size());
        newer.resize(1000, 640);
        end(newer);

        var english = start("en");
        english.front("Who are you?");
        assertEquals(standard, english.size());
        end(english);
    }

    /** Who is nobody leaves again. */
    private static void end(Workbench workbench) {
        Desk.press("Escape");
        assertEquals(0, workbench.ended(), workbench::said);
    }
}
