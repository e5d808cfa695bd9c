package org.canxun.core;

/** What can go wrong with signatures. */
public enum SigningProblem implements ProblemCode {
    INK_UNREADABLE,
    INK_EMPTY,
    SIGNER_MISSING,
    /** {0}: name, {1}: agency. */
    SIGNER_NOT_ON_TEAM,
    /** {0}: who was to sign for the site or as a witness. */
    SIGNER_OF_TEAM,
    /** {0}: name. */
    SIGNER_AMBIGUOUS,
    /** {0}: name, {1}: day of the visit. */
    SIGNER_NOT_CERTIFIED,
    /** {0}: name. */
    SIGNED_ALREADY,
    /** {0}: agency. */
    SITE_REFUSED_ALREADY,
    REFUSAL_REASON,
    WITNESS_WITHOUT_REFUSAL,
    /** {0}: what was named. */
    SIGNED_PAPER_UNKNOWN,
    /** {0}: agency. */
    RECORD_AWAITED;
}
