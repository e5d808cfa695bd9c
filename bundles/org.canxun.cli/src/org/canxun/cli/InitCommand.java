package org.canxun.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workspace. */
@Command(name = "init")
class InitCommand implements Callable<Integer> {

    private final GlobalOptions globals;

    @Option(names = "--demo", descriptionKey = "init.demo")
    private boolean demo;

    InitCommand(GlobalOptions globals) {
        this.globals = globals;
    }

    @Override
    public Integer call() throws Exception {
        var folder = globals.folder();
        try (var workspace = demo ? globals.workspaces().createDemo(folder) : globals.workspaces().create(folder)) {
            var sites = workspace.lists().sites().size();
            var persons = workspace.people().list().size();
            if (globals.json()) {
                globals.console().json(WorkspaceCommand.object("workspace", folder.toAbsolutePath().toString(),
                        "demo", demo, "sites", sites, "persons", persons));
            } else {
                globals.console().say("init.done", folder.toAbsolutePath(), sites, persons);
            }
        }
        return 0;
    }
}
