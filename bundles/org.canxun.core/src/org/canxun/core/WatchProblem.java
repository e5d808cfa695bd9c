package org.canxun.core;

/** What can go wrong with watched folders. */
public enum WatchProblem implements ProblemCode {
    /** {0}: file, {1}: cause. */
    WATCH_MEMORY_UNREADABLE,
    /** {0}: file, {1}: cause. */
    WATCH_MEMORY_NOT_KEPT;
}
