package org.canxun.core.port;

/** Where a checklist is in its life. */
public enum TemplateState {
    /** Being written; nobody inspects by it. */
    DRAFT,
    /** In force, immutable. */
    PUBLISHED,
    /** A newer version of the same checklist is in force; inspections that pinned this one keep it. */
    SUPERSEDED,
    /** Nobody starts an inspection by it any more. */
    WITHDRAWN,
    /** A draft that was published. */
    FINISHED,
    /** A draft that was given up. */
    DISCARDED
}
