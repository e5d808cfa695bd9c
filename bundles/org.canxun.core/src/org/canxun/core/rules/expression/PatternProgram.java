package org.canxun.core.rules.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.canxun.core.ProblemException;

/** A regular expression as instructions. What does not say otherwise goes on with the next one. */
final class PatternProgram {

    /** Enough for one class repeated a thousand times; each is followed for every character of a text. */
    private static final int MAX_STEPS = 1500;

    enum Kind {
        /** Takes one character. */
        READ,
        /** Goes on both with the next and with the target. */
        SPLIT,
        /** Goes on with the target alone. */
        JUMP,
        /** Holds at the start of the text. */
        START,
        /** Holds at the end of the text. */
        END, ACCEPT
    }

    private static final class Instruction {
        private final Kind kind;
        private final IntPredicate test;
        private int target;

        Instruction(Kind kind, IntPredicate test) {
            this.kind = kind;
            this.test = test;
        }
    }

    private final List<Instruction> building = new ArrayList<>();
    private final int position;
    private final Instruction[] instructions;
    private int steps;

    private PatternProgram(Piece piece, int position) throws ProblemException {
        this.position = position;
        write(piece);
        add(Kind.ACCEPT, null);
        instructions = building.toArray(Instruction[]::new);
        building.clear();
    }

    /** @param position of the pattern in the expression, from 0 */
    static PatternProgram of(Piece piece, int position) throws ProblemException {
        return new PatternProgram(piece, position);
    }

    int size() {
        return instructions.length;
    }

    Kind kind(int index) {
        return instructions[index].kind;
    }

    int target(int index) {
        return instructions[index].target;
    }

    boolean takes(int index, int codePoint) {
        return instructions[index].test.test(codePoint);
    }

    /** Counts pieces, not instructions: an empty group repeated a thousand times within another takes time as well. */
    private void write(Piece piece) throws ProblemException {
        steps++;
        if (steps > MAX_STEPS) {
            throw PatternParser.large(position);
        }
        if (piece instanceof Piece.One one) {
            add(Kind.READ, one.test());
        } else if (piece instanceof Piece.Edge edge) {
            add(edge.start() ? Kind.START : Kind.END, null);
        } else if (piece instanceof Piece.Sequence sequence) {
            for (var part : sequence.pieces()) {
                write(part);
            }
        } else if (piece instanceof Piece.Alternatives alternatives) {
            writeAlternatives(alternatives.pieces());
        } else if (piece instanceof Piece.Repeat repeat) {
            writeRepeat(repeat);
        }
    }

    private void writeAlternatives(List<Piece> pieces) throws ProblemException {
        var jumps = new ArrayList<Instruction>();
        for (var i = 0; i < pieces.size() - 1; i++) {
            var split = add(Kind.SPLIT, null);
            write(pieces.get(i));
            jumps.add(add(Kind.JUMP, null));
            split.target = building.size();
        }
        write(pieces.get(pieces.size() - 1));
        jumps.forEach(jump -> jump.target = building.size());
    }

    private void writeRepeat(Piece.Repeat repeat) throws ProblemException {
        for (var i = 0; i < repeat.least(); i++) {
            write(repeat.piece());
        }
        if (repeat.most() == Piece.UNLIMITED) {
            var start = building.size();
            var split = add(Kind.SPLIT, null);
            write(repeat.piece());
            add(Kind.JUMP, null).target = start;
            split.target = building.size();
            return;
        }
        var splits = new ArrayList<Instruction>();
        for (var i = repeat.least(); i < repeat.most(); i++) {
            splits.add(add(Kind.SPLIT, null));
            write(repeat.piece());
        }
        splits.forEach(split -> split.target = building.size());
    }

    private Instruction add(Kind kind, IntPredicate test) {
        var instruction = new Instruction(kind, test);
        building.add(instruction);
        return instruction;
    }
}
