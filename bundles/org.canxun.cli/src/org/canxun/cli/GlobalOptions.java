package org.canxun.cli;

import java.nio.file.Path;
import java.time.ZoneId;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;

import picocli.CommandLine.Option;

/** The options that stand before every command, and what they lead to. */
class GlobalOptions {

    private final Workspaces workspaces;
    private final Console console;

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "option.workspace")
    private Path workspace;

    @Option(names = "--as", paramLabel = "PERSON", descriptionKey = "option.as")
    private String person;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    GlobalOptions(Workspaces workspaces, Console console) {
        this.workspaces = workspaces;
        this.console = console;
    }

    Workspaces workspaces() {
        return workspaces;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }

    /** @throws UsageException when no folder was named */
    Path folder() {
        if (workspace == null) {
            throw new UsageException(console.text("usage.workspace"));
        }
        return workspace;
    }

    Workspace open() throws ProblemException {
        return workspaces.open(folder());
    }

    /** @throws UsageException when nobody was named: every change names its author */
    Author author(Workspace open) throws ProblemException {
        if (person == null) {
            throw new UsageException(console.text("usage.as"));
        }
        return new Author(open.people().find(person).id(), ZoneId.systemDefault());
    }
}
