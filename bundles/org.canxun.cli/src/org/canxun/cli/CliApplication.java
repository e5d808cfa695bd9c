package org.canxun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

import org.canxun.core.Workspaces;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The headless product: parses the command line and hands it to one command. */
public class CliApplication implements IApplication {

    private static final long SERVICE_WAIT_MILLIS = 20_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        var tracker = new ServiceTracker<Workspaces, Workspaces>(bundles, Workspaces.class, null);
        tracker.open();
        try {
            var workspaces = tracker.waitForService(SERVICE_WAIT_MILLIS);
            var charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
            var out = Output.to(new FileOutputStream(FileDescriptor.out), charset);
            var console = new Console(out, System.err, Locale.getDefault());
            return new Cli(workspaces, console).run(arguments);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // Every command ends by itself.
    }
}
