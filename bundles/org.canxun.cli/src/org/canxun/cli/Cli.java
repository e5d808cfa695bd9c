package org.canxun.cli;

import java.io.PrintWriter;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspaces;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: exit 0 done, 1 failed with one line on stderr, 2 wrong usage. */
final class Cli {

    static final int FAILED = 1;
    static final int USAGE = 2;

    private final CommandLine commandLine;
    private final Console console;

    Cli(Workspaces workspaces, Console console) {
        this.console = console;
        var globals = new GlobalOptions(workspaces, console);
        commandLine = new CommandLine(new CanxunCommand(globals), new CommandFactory(globals));
        commandLine.setResourceBundle(console.texts());
        commandLine.setOut(new PrintWriter(console.out(), true));
        commandLine.setErr(new PrintWriter(console.err(), true));
        commandLine.setParameterExceptionHandler(this::wrongUsage);
        commandLine.setExecutionExceptionHandler(this::failed);
        commandLine.setUsageHelpWidth(100);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
    }

    int run(String... arguments) {
        int exit = execute(arguments);
        // Where the answer went, as to a full disk, it did not arrive.
        if (console.out().checkError() && exit == 0) {
            console.err().println(console.text("failed.output"));
            return FAILED;
        }
        return exit;
    }

    /** The parser lets errors of the machine pass, which would end in a stack trace. */
    private int execute(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.err().println(console.text("failed.memory"));
        } catch (StackOverflowError | LinkageError e) {
            console.err().println(oneLine(console.text("failed.unexpected", e.toString())));
        }
        return FAILED;
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        console.err().println(oneLine(new UsageProblem(console, e).text()));
        console.err().println(console.text("usage.hint", e.getCommandLine().getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof UsageException) {
            console.err().println(e.getMessage());
            return USAGE;
        }
        if (e instanceof ProblemException problem) {
            console.err().println(oneLine(problem.text(console.locale())));
        } else if (e instanceof CommandFailure failure) {
            console.err().println(oneLine(failure.getMessage()));
        } else {
            console.err().println(oneLine(console.text("failed.unexpected", e.toString())));
        }
        return FAILED;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
