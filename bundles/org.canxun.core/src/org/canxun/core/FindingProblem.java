package org.canxun.core;

/** What can go wrong with findings and how they are to be put right. */
public enum FindingProblem implements ProblemCode {
    /** {0}: item. */
    PAIR_MISSING,
    /** {0}: item, {1}: year without holidays. */
    DEADLINE_UNCOUNTED,
    /** {0}: item. */
    REFERRAL_OPEN;
}
