package org.canxun.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import org.canxun.core.ProblemException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.SWTException;

/** Words for what went wrong. */
final class Troubles {

    /** Causes may go in a circle. */
    private static final int MAX_CAUSES = 10;

    private final Messages messages;
    private final Locale locale;

    @Inject
    Troubles(@Translation Messages messages, UserLocale locale) {
        this.messages = messages;
        this.locale = locale.value();
    }

    /** What really happened, without the wrappers that threads and reflection add. */
    static Throwable cause(Throwable trouble) {
        var cause = trouble;
        while (cause.getCause() != null && isWrapper(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable trouble) {
        return trouble instanceof InvocationTargetException || trouble instanceof ExecutionException
                || trouble instanceof CompletionException || trouble instanceof InjectionException
                || trouble instanceof SWTException
                || trouble instanceof org.eclipse.core.commands.ExecutionException;
    }

    /** Whether somebody wanted the work to end. */
    static boolean isCancellation(Throwable trouble) {
        var cause = cause(trouble);
        return cause instanceof OperationCanceledException || cause instanceof CancellationException
                || cause instanceof InterruptedException;
    }

    /** Whether it comes with words for the user. */
    static boolean isProblem(Throwable trouble) {
        return cause(trouble) instanceof ProblemException;
    }

    String words(Throwable trouble) {
        return cause(trouble) instanceof ProblemException problem ? problem.text(locale) : messages.trouble_unexpected;
    }

    /** What a developer needs, to be copied. */
    String details(Throwable trouble) {
        var text = new StringBuilder("Canxun %s, Java %s, %s %s%n".formatted(Version.text(),
                System.getProperty("java.version"), System.getProperty("os.name"), System.getProperty("os.version")));
        var depth = 0;
        for (var cause = trouble; cause != null && depth < MAX_CAUSES; cause = cause.getCause()) {
            text.append(System.lineSeparator()).append(cause).append(System.lineSeparator());
            for (var frame : cause.getStackTrace()) {
                text.append("    ").append(frame).append(System.lineSeparator());
            }
            depth++;
        }
        return text.toString();
    }
}
