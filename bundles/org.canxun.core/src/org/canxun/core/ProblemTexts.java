package org.canxun.core;

/** Where the texts of problems stand. */
final class ProblemTexts {

    static final Words WORDS = Words.beside(ProblemTexts.class, "problems");

    private ProblemTexts() {}
}
