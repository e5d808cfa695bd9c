package org.canxun.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works in an existing workspace. */
abstract class WorkspaceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final GlobalOptions globals;

    WorkspaceCommand(GlobalOptions globals) {
        this.globals = globals;
    }

    /** @return exit code */
    abstract int run(Workspace workspace) throws Exception;

    @Override
    public final Integer call() throws Exception {
        try (var workspace = globals.open()) {
            return run(workspace);
        }
    }

    Console console() {
        return globals.console();
    }

    boolean json() {
        return globals.json();
    }

    Author author(Workspace workspace) throws ProblemException {
        return globals.author(workspace);
    }

    /** Wrong usage that the parser cannot know of, already in the user's words. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A JSON object in the given order: name, value, name, value … */
    static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
