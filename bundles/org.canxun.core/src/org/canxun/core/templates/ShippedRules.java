package org.canxun.core.templates;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Column;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;

/**
 * How the shipped checklists are judged, and the scale of the shipped grading, from tables like the sheets of a
 * workbook. The scale is illustrative: the district replaces it, and coefficients are exported only.
 */
record ShippedRules(TableReader reader) {

    /** @param name of the checklist's file */
    List<JudgementContent> judgements(String name) throws ProblemException {
        var sheet = new JudgementSheet();
        read(name + "-judgements.csv", JudgementSheet.Part.class, sheet::row);
        return sheet.toList();
    }

    /** @param name of the checklist's file */
    GradingContent scale(String name) throws ProblemException {
        var sheet = new GradingSheet();
        read(name + "-scale.csv", GradingSheet.Part.class, sheet::row);
        return sheet.content().orElseThrow();
    }

    private <C extends Enum<C> & Column> void read(String name, Class<C> columns, Consumer<TableRow<C>> row)
            throws ProblemException {
        var errors = new Faults();
        var scan = new TableScan<>(columns, errors, new Faults(), row);
        TableSource.shipped(ShippedRules.class, name).read(reader, scan);
        scan.finish();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(name + ":\n" + errors.toList().text(Locale.ENGLISH));
        }
    }
}
