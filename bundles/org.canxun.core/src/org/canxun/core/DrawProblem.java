package org.canxun.core;

/** What can go wrong with draws. */
public enum DrawProblem implements ProblemCode {
    /** {0}: id. */
    DRAW_UNKNOWN,
    DRAW_POOL_EMPTY,
    DRAW_FILE_MISSING,
    /** {0}: what was written. */
    DRAW_SITE_UNKNOWN,
    /** {0}: what was written. */
    DRAW_SITE_SEVERAL,
    /** {0}: name. */
    DRAW_SITE_CLOSED,
    /** {0}: how many to draw, {1}: how many there are. */
    DRAW_COUNT,
    DRAW_AGENCIES_MISSING,
    /** {0}: agency. */
    DRAW_AGENCY_NOT_ENFORCING,
    /** {0}: officers asked, {1}: least. */
    DRAW_OFFICERS,
    /** {0}: agency, {1}: needed, {2}: there are, {3}: day. */
    DRAW_FEW_OFFICERS,
    /** {0}: site, {1}: agency, {2}: needed, {3}: left. */
    DRAW_FEW_AFTER_RECUSAL,
    /** {0}: name. */
    DRAW_RECUSAL_OUTSIDE,
    /** {0}: name. */
    DRAW_RECUSAL_REASON,
    DRAW_RECUSALS_UNASKED,
    DRAW_RECUSAL_PENDING,
    DRAW_RECUSAL_INCOMPLETE,
    /** {0}: what was written. */
    DRAW_RECUSAL_SEVERAL,
    /** {0}: least digits, {1}: most. */
    DRAW_SEED,
    DRAW_SEED_ORIGIN,
    DRAW_WITNESS_MISSING,
    /** {0}: name. */
    DRAW_WITNESS_SELF,
    /** {0}: most characters. */
    DRAW_WORDS_LONG,
    /** {0}: day of the earlier draw, {1}: its id, {2}: how many sites are in both pools. */
    DRAW_REPEATED,
    DRAW_PLAN_OUTDATED,
    /** {0}: what was written. */
    DRAW_FILTER_UNKNOWN,
    /** {0}: what was written. */
    DRAW_FILTER_DAY,
    /** {0}: folder. */
    DRAW_FOLDER_USED,
    /** {0}: folder, {1}: reason. */
    DRAW_EXPORT_FAILED,
    DRAW_RULE_UNKNOWN,
    DRAW_OBJECTS_ALTERED,
    DRAW_INSPECTORS_ALTERED,
    DRAW_RECUSALS_ALTERED,
    DRAW_RESULTS_OTHER,
    /** {0}: day of the earlier draw, {1}: its id. */
    DRAW_REPEAT_SILENT;

    /** Whether it says that a record is not as it was made. */
    public boolean alteration() {
        return switch (this) {
            case DRAW_OBJECTS_ALTERED, DRAW_INSPECTORS_ALTERED, DRAW_RECUSALS_ALTERED, DRAW_RESULTS_OTHER -> true;
            default -> false;
        };
    }
}
