package org.canxun.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.SystemReason;
import org.canxun.core.port.WorkbookWriter;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.Workbook;
import org.osgi.service.component.annotations.Component;

/** Writes XLSX and CSV. Whatever cannot stand in them is found before a file is begun. */
@Component
public final class FileWorkbookWriter implements WorkbookWriter {

    @Override
    public void write(Path file, Workbook workbook) throws ProblemException {
        SheetCheck.requireNames(workbook.sheets());
        for (var sheet : workbook.sheets()) {
            new SheetCheck(sheet).run();
        }
        replace(file, (scratch, out) -> {
            new XlsxBook(workbook).write(scratch);
            SteadyZip.copy(scratch, out);
        });
    }

    @Override
    public void writeCsv(Path file, Sheet sheet) throws ProblemException {
        new SheetCheck(sheet).run();
        replace(file, (scratch, out) -> CsvSheet.write(sheet, out));
    }

    private static void replace(Path file, WholeFile.Content content) throws ProblemException {
        try {
            WholeFile.replace(file, content);
        } catch (IOException e) {
            throw new ProblemException(e, Problem.TABLE_NOT_WRITTEN, String.valueOf(file.getFileName()),
                    new SystemReason(e));
        }
    }
}
