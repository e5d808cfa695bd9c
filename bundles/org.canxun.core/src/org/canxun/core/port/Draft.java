package org.canxun.core.port;

/**
 * Text that is still being typed.
 *
 * @param aggregate type and id of what it belongs to, such as {@code JointInspection/0190…}
 * @param object what in it, in words the form understands
 * @param field a word the form understands, such as {@code note}
 */
public record Draft(String aggregate, String object, String field, String text) {}
