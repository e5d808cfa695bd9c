package org.canxun.core.templates.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Column;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.JudgementContent;

/** Reads tables that are one sheet of a checklist's workbook each. */
public record SingleSheets(TableReader reader) {

    /**
     * The table as sheet 判定.
     *
     * @param errors gets what is wrong with the table
     */
    public List<JudgementContent> judgements(TableSource source, Faults errors) throws ProblemException {
        var sheet = new JudgementSheet();
        read(source, JudgementSheet.Part.class, errors, sheet::row);
        return sheet.toList();
    }

    /**
     * The table as sheet 评定; empty when it has no rows.
     *
     * @param errors gets what is wrong with the table
     */
    public Optional<GradingContent> grading(TableSource source, Faults errors) throws ProblemException {
        var sheet = new GradingSheet();
        read(source, GradingSheet.Part.class, errors, sheet::row);
        return sheet.content();
    }

    private <C extends Enum<C> & Column> void read(TableSource source, Class<C> columns, Faults errors,
            Consumer<TableRow<C>> row) throws ProblemException {
        var scan = new TableScan<>(columns, errors, new Faults(), row);
        source.read(reader, scan);
        scan.finish();
    }
}
