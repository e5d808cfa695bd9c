package org.canxun.cli;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Keeps ids of evidence from being taken for options: one in 64 begins with a hyphen. */
final class EvidenceIds {

    /** As {@code Ids.derived} makes them: 128 bits, six a character. */
    private static final Pattern LIKE_AN_OPTION = Pattern.compile("-[A-Za-z0-9_-]{21}");
    /** No id has it. */
    private static final String COVER = "=";

    private EvidenceIds() {}

    /** Covers them before the parser looks. */
    static final class Cover implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec argument,
                Map<String, Object> info) {
            arguments.replaceAll(word -> LIKE_AN_OPTION.matcher(word).matches() ? COVER + word : word);
            return false;
        }
    }

    /** Uncovers what the parser found. */
    static final class Uncover implements ITypeConverter<String> {

        @Override
        public String convert(String word) {
            return word.startsWith(COVER) ? word.substring(COVER.length()) : word;
        }
    }
}
