package org.canxun.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.it.usecase.RealWorkspaces;

/** The command line as somebody at a terminal has it. */
record CliRun(int exit, String out, String err) {

    static CliRun of(String... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static CliRun in(Locale locale, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), locale);
        int exit = new Cli(RealWorkspaces.with(Clock.systemDefaultZone()), console).run(arguments);
        return new CliRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same with more arguments in front. */
    static String[] join(Stream<String> first, String... rest) {
        return Stream.concat(first, Stream.of(rest)).toArray(String[]::new);
    }
}
