package org.canxun.core.templates.workbook;

import java.util.Optional;
import java.util.function.Supplier;

import org.canxun.core.ProblemException;
import org.canxun.core.table.Column;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.TemplateTexts;

/** What reading the rows of every sheet has in common. */
final class BookRows {

    private BookRows() {}

    /** Cleaned as if it had been typed into the editor; empty after an error. */
    static <C extends Enum<C> & Column, T> Optional<T> checked(TableRow<C> row, C column, Cleaning<T> cleaning) {
        try {
            return Optional.of(cleaning.clean());
        } catch (ProblemException e) {
            row.error(column, e);
            return Optional.empty();
        }
    }

    /** The value of a cell that must not be empty. */
    static <C extends Enum<C> & Column, T> Optional<T> required(TableRow<C> row, C column,
            Supplier<Optional<T>> value) {
        row.requiredText(column);
        return value.get();
    }

    /** See {@link TemplateTexts}. */
    @FunctionalInterface
    interface Cleaning<T> {
        T clean() throws ProblemException;
    }
}
