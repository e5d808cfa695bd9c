package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.ui.testing.Translations;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class TroublesTest {

    @Test
    void words_ProblemInsideWrappers_AreTheProblems() throws Exception {
        var problem = new ProblemException(Problem.NOTHING_TO_UNDO);
        var troubles = new Troubles(Translations.of(new Messages(), Locale.ROOT), new UserLocale(Locale.CHINA));
        assertEquals("没有可以撤销的操作。", troubles.words(new CompletionException(new ExecutionException(problem))));
    }

    @Test
    void words_AnythingElse_NameNoClass() throws Exception {
        var words = new Troubles(Translations.of(new Messages(), Locale.ROOT), new UserLocale(Locale.CHINA))
                .words(new NullPointerException("x"));
        assertFalse(words.contains("Exception"), words);
    }

    @Test
    void isCancellation_Wrapped_IsSeen() {
        assertTrue(Troubles.isCancellation(new ExecutionException(new OperationCanceledException())));
        assertFalse(Troubles.isCancellation(new IllegalStateException()));
    }
}
