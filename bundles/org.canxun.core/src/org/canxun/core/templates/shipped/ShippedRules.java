package org.canxun.core.templates.shipped;

import java.util.List;
import java.util.Locale;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.workbook.SingleSheets;

/**
 * How the shipped checklists are judged, and the scale of the shipped grading, from tables like the sheets of a
 * workbook. The scale is illustrative: the district replaces it, and coefficients are exported only.
 */
final class ShippedRules {

    private final SingleSheets sheets;

    ShippedRules(TableReader reader) {
        sheets = new SingleSheets(reader);
    }

    /** @param name of the checklist's file */
    List<JudgementContent> judgements(String name) throws ProblemException {
        return read(name + "-judgements.csv", sheets::judgements);
    }

    /** @param name of the checklist's file */
    GradingContent scale(String name) throws ProblemException {
        return read(name + "-scale.csv", sheets::grading).orElseThrow();
    }

    private static <T> T read(String name, Reading<T> reading) throws ProblemException {
        var errors = new Faults();
        var read = reading.read(TableSource.shipped(ShippedRules.class, name), errors);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(name + ":\n" + errors.toList().text(Locale.ENGLISH));
        }
        return read;
    }

    /** See {@link SingleSheets}. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(TableSource source, Faults errors) throws ProblemException;
    }
}
