package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The day of an inspector as somebody has it who hears the screen: {@code outside/day.py} knows the windows by the
 * accessibility bus alone. It writes figures and pictures to {@code out/day} for people to look at.
 */
class InspectionDayTest {

    private static final Path PROGRAM = Path.of("outside", "day.py").toAbsolutePath();
    private static final Path OUT = Path.of("..", "..", "out", "day").toAbsolutePath().normalize();
    /** Far more than it takes; a machine that is busy with other things is no fault of the workbench. */
    private static final long MINUTES = 12;

    @TempDir
    Path scratch;

    @BeforeAll
    static void look() {
        Desk.check();
        // The interpreter of the system: its packages are not those of others.
        assertEquals(0, Tool.run("/usr/bin/python3", "-c", "import pyatspi").code(),
                "This test needs python3-pyatspi and at-spi2-core. Start it by ./test, which installs them.");
    }

    @Test
    void aWholeInspectionByKeysSurvivesAKillAndIsCompleted() throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        var said = OUT.resolve("day.log");
        var builder = new ProcessBuilder("/usr/bin/python3", PROGRAM.toString(), Products.client().toString(),
                Products.headless().toString(), scratch.toString(), OUT.toString()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Workbench.language(builder, "zh");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var day = builder.start();
        try {
            assertTrue(day.waitFor(MINUTES, TimeUnit.MINUTES), () -> "the day does not end: " + read(said));
            assertEquals(0, day.exitValue(), () -> read(said));
        } finally {
            day.descendants().forEach(ProcessHandle::destroyForcibly);
            day.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
