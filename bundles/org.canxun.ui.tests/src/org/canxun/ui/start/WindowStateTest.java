package org.canxun.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStateTest {

    @Test
    void changed_OtherLanguage_IsSeenOnce(@TempDir Path folder) throws Exception {
        assertTrue(WindowState.changed(folder));
        assertFalse(WindowState.changed(folder));
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fi"));
            assertTrue(WindowState.changed(folder));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aWindowLargerThanItsScreenFillsIt() {
        var small = window(1000, 700);
        var large = window(1280, 800);
        WindowState.fit(List.of(small, large), new Rectangle(0, 0, 1366, 768));
        assertFalse(small.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
        assertTrue(large.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
    }

    private static MWindow window(int width, int height) {
        var window = MBasicFactory.INSTANCE.createTrimmedWindow();
        window.setWidth(width);
        window.setHeight(height);
        return window;
    }

    @Test
    void raise_SecondStart_ReachesTheFirst(@TempDir Path workspace) throws Exception {
        var raised = new CountDownLatch(1);
        RaiseRequest.watch(workspace, raised::countDown);
        RaiseRequest.ask(workspace, new ProblemException(Problem.WORKSPACE_IN_USE, workspace, "somebody"));
        assertTrue(raised.await(30, TimeUnit.SECONDS));
    }

    @Test
    void raise_OtherTrouble_AsksNothing(@TempDir Path workspace) {
        RaiseRequest.ask(workspace, new ProblemException(Problem.NOTHING_TO_REDO));
        assertFalse(Files.exists(WindowState.folder(workspace)));
    }
}
