package org.canxun.core;

/** What can go wrong with tasks. */
public enum TaskProblem implements ProblemCode {
    /** {0}: id. */
    TASK_UNKNOWN,
    /** {0}: id or name. */
    TASK_PLAN_UNKNOWN,
    /** {0}: step, {1}: state. */
    TASK_NOT_NOW,
    /** {0}: name of the site. */
    TASK_SITE_CLOSED,
    TASK_SITES_MISSING,
    TASK_AGENCIES_MISSING,
    /** {0}: code, {1}: codes there are. */
    TASK_KIND,
    /** {0}: day of the visit, {1}: last day. */
    TASK_DAYS,
    /** {0}: first day, {1}: last day. */
    TASK_PLAN_DAYS,
    /** {0}: first day, {1}: last day. */
    TASK_NO_WORKDAY,
    TASK_NAME_MISSING,
    TASK_APPROVER_MISSING,
    TASK_UNANNOUNCED,
    TASK_NOTICE_WHO,
    TASK_NOT_NOTIFIED,
    /** {0}: id. */
    TASK_MEMBER_UNKNOWN,
    /** {0}: name, {1}: agency. */
    TASK_MEMBER_AGENCY,
    /** {0}: name. */
    TASK_MEMBER_TWICE,
    TASK_MEMBER_NAME,
    /** {0}: name. */
    TASK_MEMBER_OUTSIDE,
    /** {0}: name. */
    TASK_MEMBER_LEFT,
    /** {0}: name, {1}: agency the person belongs to. */
    TASK_MEMBER_FOREIGN,
    /** {0}: names. */
    TASK_EXCHANGE_REASON,
    /** {0}: name, {1}: day. */
    TASK_CERTIFICATE,
    /** {0}: agency, {1}: needed, {2}: there are, {3}: day. */
    TASK_OFFICERS_FEW,
    /** {0}: agency. */
    TASK_AGENCY_EMPTY,
    /** {0}: names. */
    TASK_RECUSAL_OPEN,
    /** {0}: name. */
    TASK_RECUSAL_REASON,
    TASK_RECUSAL_DECIDER,
    /** {0}: name. */
    TASK_RECUSAL_LIFTED,
    TASK_REASON_MISSING,
    /** {0}: most characters. */
    TASK_WORDS_LONG,
    /** {0}: agency. */
    TASK_TEMPLATE_MISSING,
    /** {0}: title of the checklist. */
    TASK_TEMPLATE_FOREIGN;
}
