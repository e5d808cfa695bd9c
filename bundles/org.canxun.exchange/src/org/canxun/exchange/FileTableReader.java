package org.canxun.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.osgi.service.component.annotations.Component;

/** Reads CSV and XLSX, told apart by content. */
@Component
public final class FileTableReader implements TableReader {

    @Override
    public void read(Path file, RowHandler handler) throws ProblemException {
        var input = TableInput.of(file);
        var sink = new RowSink(input.name(), handler);
        switch (kind(input)) {
            case ZIP -> new XlsxTable(file, input.name(), sink).read();
            case OLD_XLS -> throw new ProblemException(Problem.TABLE_OLD_XLS, input.name());
            case ENCRYPTED -> throw new ProblemException(Problem.TABLE_ENCRYPTED, input.name());
            case TEXT -> new CsvTable(input, sink).read();
        }
    }

    @Override
    public void readCsv(InputStream csv, String name, RowHandler handler) throws ProblemException {
        new CsvTable(TableInput.of(name, csv), new RowSink(name, handler)).read();
    }

    private static FileKind kind(TableInput input) throws ProblemException {
        try {
            return FileKind.of(input);
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }
}
