package org.canxun.core.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.table.TableFault;

/**
 * Reads tables from outside: CSV (UTF-8 with or without BOM, or GB18030) and XLSX. Found as a service.
 *
 * <p>Formulas are never computed: a cell gives the result it was saved with, as text, and a warning names it. Lists made
 * by hand are full of formulas, and the saved result is what their authors saw. Workbooks with macros, with links to
 * other files or with external data are refused, since what they show depends on more than the file.
 */
public interface TableReader {

    /**
     * Hands over every row in order, the header first; rows without any text are passed over. Memory does not grow
     * with the number of rows.
     *
     * @throws ProblemException when the file is no table, damaged, or beyond the limits; says which
     */
    void read(Path file, RowHandler handler) throws ProblemException;

    /**
     * Hands over the rows of every visible sheet, in the order of the tabs; hidden sheets are passed over. A CSV is
     * one sheet without a name. The limits hold for the workbook as a whole.
     *
     * @throws ProblemException as above, after some rows were handed over or none: what was read counts only when
     *         this method returns
     */
    void readWorkbook(Path file, SheetHandler handler) throws ProblemException;

    /** The same as {@link #read} for a CSV the program ships. */
    void readCsv(InputStream csv, String name, RowHandler handler) throws ProblemException;

    /** See {@link TableReader#read}. */
    @FunctionalInterface
    interface RowHandler {
        /** @param number as the user sees it in the file, from 1 */
        void row(int number, List<String> cells) throws ProblemException;

        /** Something a user should know about what was read, such as cells with formulas. Comes after the rows. */
        default void warning(TableFault fault) {
            // Lists the program ships have none.
        }
    }

    /** See {@link TableReader#readWorkbook}. */
    @FunctionalInterface
    interface SheetHandler {
        /**
         * @param sheet its name; empty in a CSV
         * @param number as the user sees it in the sheet, from 1
         */
        void row(String sheet, int number, List<String> cells) throws ProblemException;

        /** See {@link RowHandler#warning}; comes after the rows of its sheet. */
        default void warning(TableFault fault) {
            // As above.
        }
    }
}
