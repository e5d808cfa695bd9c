package org.canxun.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import picocli.CommandLine;

/** The headless product: parses the command line and hands it to one command. */
public class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return new CommandLine(new CanxunCommand()).execute(arguments);
    }

    @Override
    public void stop() {
        // Every command ends by itself.
    }
}
