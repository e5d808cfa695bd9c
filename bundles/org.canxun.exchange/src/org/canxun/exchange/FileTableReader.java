package org.canxun.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableFault;
import org.osgi.service.component.annotations.Component;

/** Reads CSV and XLSX, told apart by content. */
@Component
public final class FileTableReader implements TableReader {

    @Override
    public void read(Path file, RowHandler handler) throws ProblemException {
        var input = TableInput.of(file);
        read(file, input, sink(input.name(), handler), XlsxTable::readFirst);
    }

    @Override
    public void readWorkbook(Path file, SheetHandler handler) throws ProblemException {
        var input = TableInput.of(file);
        read(file, input, new RowSink(input.name(), handler), XlsxTable::readAll);
    }

    private static void read(Path file, TableInput input, RowSink sink, SheetChoice choice) throws ProblemException {
        switch (kind(input)) {
            case ZIP -> choice.read(new XlsxTable(file, input.name(), sink));
            case OLD_XLS -> throw new ProblemException(Problem.TABLE_OLD_XLS, input.name());
            case ENCRYPTED -> throw new ProblemException(Problem.TABLE_ENCRYPTED, input.name());
            case TEXT -> new CsvTable(input, sink).read();
        }
    }

    @Override
    public void readCsv(InputStream csv, String name, RowHandler handler) throws ProblemException {
        new CsvTable(TableInput.of(name, csv), sink(name, handler)).read();
    }

    private static RowSink sink(String name, RowHandler handler) {
        return new RowSink(name, new SheetHandler() {
            @Override
            public void row(String sheet, int number, List<String> cells) throws ProblemException {
                handler.row(number, cells);
            }

            @Override
            public void warning(TableFault fault) {
                handler.warning(fault);
            }
        });
    }

    private static FileKind kind(TableInput input) throws ProblemException {
        try {
            return FileKind.of(input);
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    /** Which sheets of a workbook are read. */
    @FunctionalInterface
    private interface SheetChoice {
        void read(XlsxTable workbook) throws ProblemException;
    }
}
