package org.canxun.core.port;

import java.nio.file.Path;

import org.canxun.core.ProblemException;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.Workbook;

/**
 * Writes tables for spreadsheet programs. A file is there as a whole or not at all; one that was there before is
 * replaced. {@link TableReader} reads the same texts back, within its limits. Found as a service.
 */
public interface WorkbookWriter {

    /**
     * An XLSX. The same content gives the same bytes.
     *
     * @throws ProblemException when the file cannot be written, or a name or text cannot stand in such a file; says
     *         which
     */
    void write(Path file, Workbook workbook) throws ProblemException;

    /**
     * A CSV in UTF-8 with a byte order mark. Texts stand in it as they are: a mark before {@code = + - @}, as others
     * put to keep spreadsheet programs from computing them, would come back as part of the text. Who opens tables
     * from strangers in a spreadsheet program is better served by {@link #write}, where text is marked as such.
     *
     * @throws ProblemException as above
     */
    void writeCsv(Path file, Sheet sheet) throws ProblemException;
}
