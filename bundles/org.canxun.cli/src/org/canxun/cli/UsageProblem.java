package org.canxun.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language of whoever typed it; the parser knows English only. */
record UsageProblem(Console console, ParameterException cause) {

    String text() {
        if (cause instanceof MissingParameterException missing) {
            return console.text("usage.missing",
                    missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
        }
        if (cause instanceof UnmatchedArgumentException unmatched) {
            return console.text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (cause instanceof OverwrittenOptionException twice) {
            return console.text("usage.twice", name(twice.getOverwritten()));
        }
        if (cause.getArgSpec() != null && cause.getValue() != null) {
            var type = cause.getArgSpec().auxiliaryTypes()[0];
            if (type.isEnum()) {
                var choices = Stream.of(type.getEnumConstants()).map(Object::toString);
                return console.text("usage.choice", cause.getValue(), name(cause.getArgSpec()),
                        choices.collect(Collectors.joining(", ")));
            }
            return console.text("usage.value", cause.getValue(), name(cause.getArgSpec()));
        }
        return cause.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
