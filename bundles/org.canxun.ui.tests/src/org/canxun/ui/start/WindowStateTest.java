package org.canxun.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
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
