package org.canxun.ui.start;

import java.text.MessageFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Takes what bundles below the window and libraries log into the platform's log, with its causes: nobody reads the
 * standard error of a workbench. Whatever concerns the user reaches him through the door as well.
 */
final class JavaLog extends Handler {

    private JavaLog() {
        setLevel(Level.WARNING);
    }

    static void start() {
        Logger.getLogger("").addHandler(new JavaLog());
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            var severity = entry.getLevel().intValue() >= Level.SEVERE.intValue() ? IStatus.ERROR : IStatus.WARNING;
            ILog.of(JavaLog.class).log(new Status(severity, JavaLog.class,
                    entry.getLoggerName() + ": " + words(entry), entry.getThrown()));
        }
    }

    private static String words(LogRecord entry) {
        var message = String.valueOf(entry.getMessage());
        var arguments = entry.getParameters();
        return arguments == null || arguments.length == 0 ? message : MessageFormat.format(message, arguments);
    }

    @Override
    public void flush() {
        // The platform writes at once.
    }

    @Override
    public void close() {
        // The platform closes its log.
    }
}
