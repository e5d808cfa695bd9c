package org.canxun.core.port;

import org.canxun.journal.AggregateId;

/**
 * Text that is still being typed.
 *
 * @param field a word the form understands, such as {@code note}
 */
public record Draft(AggregateId aggregate, String object, String field, String text) {}
