package org.canxun.core;

/** What can go wrong while a visit is recorded, beside its answers. */
public enum RecordingProblem implements ProblemCode {
    PHRASE_EMPTY,
    /** {0}: characters it has, {1}: characters it may have. */
    PHRASE_LONG,
    /** {0}: item, {1}: phrases it may have. */
    PHRASES_MANY,
    /** {0}: agency. */
    SURVEY_NOT_ASKED,
    SURVEY_INCOMPLETE
}
