package org.canxun.core.rules.expression;

import org.canxun.core.ProblemException;

/**
 * A regular expression that is matched in time linear in the text: all states it can be in are followed at once (K.
 * Thompson, "Regular expression search algorithm", 1968), so that no pattern of a template can hang the program.
 */
final class TextPattern {

    static final int MAX_LENGTH = 200;
    static final int MAX_INPUT = 2000;

    private final String source;
    private final PatternProgram program;

    private TextPattern(String source, PatternProgram program) {
        this.source = source;
        this.program = program;
    }

    /** @param start where the pattern begins in the expression, from 0 */
    static TextPattern parse(String source, int start) throws ProblemException {
        return new TextPattern(source, PatternProgram.of(PatternParser.parse(source, start), start));
    }

    String source() {
        return source;
    }

    /** Whether the whole text matches; a text of more than {@value #MAX_INPUT} characters never does. */
    boolean matches(String text) {
        return text.length() <= MAX_INPUT && new Run(text).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern pattern && source.equals(pattern.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    private final class Run {

        private final String text;
        /** Every instruction is looked at once and only a split adds one. */
        private final int[] pending = new int[program.size() + 1];
        /** The position, plus 1, at which an instruction was last reached. */
        private final int[] reached = new int[program.size()];
        private int[] states = new int[program.size()];
        private int[] following = new int[program.size()];
        private int count;
        private boolean accepted;

        Run(String text) {
            this.text = text;
        }

        boolean matches() {
            follow(0, 0);
            for (var at = 0; at < text.length() && count > 0;) {
                var c = text.codePointAt(at);
                at += Character.charCount(c);
                step(c, at);
            }
            return accepted;
        }

        private void step(int c, int at) {
            var current = states;
            var size = count;
            states = following;
            following = current;
            count = 0;
            for (var i = 0; i < size; i++) {
                if (program.takes(current[i], c)) {
                    follow(current[i] + 1, at);
                }
            }
        }

        /** Adds every state that can be reached without reading on. */
        private void follow(int start, int at) {
            var size = 0;
            pending[size++] = start;
            while (size > 0) {
                var state = pending[--size];
                if (reached[state] == at + 1) {
                    continue;
                }
                reached[state] = at + 1;
                switch (program.kind(state)) {
                    case READ -> states[count++] = state;
                    case ACCEPT -> accepted |= at == text.length();
                    case JUMP -> pending[size++] = program.target(state);
                    case SPLIT -> {
                        pending[size++] = program.target(state);
                        pending[size++] = state + 1;
                    }
                    case START -> {
                        if (at == 0) {
                            pending[size++] = state + 1;
                        }
                    }
                    case END -> {
                        if (at == text.length()) {
                            pending[size++] = state + 1;
                        }
                    }
                }
            }
        }
    }
}
