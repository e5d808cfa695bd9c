package org.canxun.ui;

import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;

/**
 * Reads what the platform logs. It catches exceptions of handlers and parts and only writes them to its log; the user
 * would press a button and see nothing.
 */
final class LogWatch {

    private LogWatch() {}

    static void start(WindowErrorDoor door) {
        var bundle = FrameworkUtil.getBundle(LogWatch.class);
        if (bundle == null || bundle.getBundleContext() == null) {
            return;
        }
        var context = bundle.getBundleContext();
        var reference = context.getServiceReference(LogReaderService.class);
        if (reference != null) {
            context.getService(reference).addLogListener(entry -> logged(entry, door));
        }
    }

    private static void logged(LogEntry entry, WindowErrorDoor door) {
        var ours = WindowErrorDoor.LOG_ID.equals(entry.getLoggerName())
                || entry.getBundle() != null && WindowErrorDoor.LOG_ID.equals(entry.getBundle().getSymbolicName());
        if (entry.getLogLevel() == LogLevel.ERROR && entry.getException() != null && !ours) {
            door.tell(entry.getException());
        }
    }
}
