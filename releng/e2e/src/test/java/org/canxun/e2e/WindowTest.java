package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;

/** A test with the demo district and the real workbench; afterwards the log must be clean. */
abstract class WindowTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    Path scratch;
    Place place;

    private final List<Workbench> started = new ArrayList<>();

    /** What was on the screen when a test failed, for people to look at. */
    @RegisterExtension
    final TestExecutionExceptionHandler pictures = (context, trouble) -> {
        Files.createDirectories(SCREENSHOTS);
        Desk.picture(SCREENSHOTS.resolve(context.getRequiredTestMethod().getName() + ".png"));
        throw trouble;
    };

    @BeforeAll
    static void look() {
        Desk.check();
    }

    @BeforeEach
    void make() throws IOException {
        Place.clearLogs();
        place = Place.demo(scratch.resolve("workspace"));
    }

    Workbench start() {
        return start("zh");
    }

    Workbench start(String language) {
        var workbench = Workbench.start(place, scratch, language);
        started.add(workbench);
        return workbench;
    }

    /** Starts the workbench with the inspection that is not finished. */
    Workbench startInInspection() {
        var workbench = start();
        workbench.becomeWhoIsOffered();
        workbench.inspectionIsOpen();
        return workbench;
    }

    @AfterEach
    void end() {
        started.stream().filter(Workbench::running).forEach(Workbench::kill);
        place.logHasNoErrors();
        started.forEach(w -> assertFalse(w.said().contains("Exception in thread"), w::said));
    }
}
