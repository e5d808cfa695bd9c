package org.canxun.core.templates.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableFault;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.templates.xlsform.XlsFormBook;

/** The sheets of a file as they stand. What they mean hangs together, so that all are read before any is understood. */
public final class BookFile implements TableReader.SheetHandler {

    private static final int HEADER_WITHIN = 10;
    private static final int HEADER_COLUMNS = 2;
    private static final int KEYS = 2;
    /** More columns of a list of items than any form has by accident. */
    private static final int LIST_COLUMNS = 3;

    private final Map<BookSheet, Named> sheets = new EnumMap<>(BookSheet.class);
    private final XlsFormBook form = new XlsFormBook();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<TableFault> twice = new ArrayList<>();
    private final List<TableFault> warnings = new ArrayList<>();

    /** A sheet under the name it has in the file. */
    private record Named(String title, List<Line> lines) {}

    /** One row. */
    private record Line(int number, List<String> cells) {}

    /**
     * The sheets of a file; none when it cannot be read as a workbook and may still be a list.
     *
     * @throws ProblemException when the file cannot be read, and the sheets read so far are a checklist's or a form's
     */
    public static BookFile read(TableReader reader, Path file) throws ProblemException {
        var book = new BookFile();
        try {
            reader.readWorkbook(file, book);
        } catch (ProblemException e) {
            if (book.isTemplate() || book.isForm()) {
                throw e;
            }
            // A list is read from its first sheet alone, whatever is wrong with others.
            return new BookFile();
        }
        return book;
    }

    @Override
    public void row(String title, int number, List<String> cells) {
        form.row(title, number, cells);
        var seen = !titles.add(title);
        var sheet = BookSheet.find(title);
        if (sheet.isEmpty()) {
            unknown.add(title);
            return;
        }
        var named = sheets.computeIfAbsent(sheet.get(), known -> new Named(title, new ArrayList<>()));
        if (named.title().equals(title)) {
            named.lines().add(new Line(number, cells));
        } else if (!seen) {
            twice.add(TableFault.of(0, "", Problem.SHEET_TWICE, named.title()).inSheet(title));
        }
    }

    @Override
    public void warning(TableFault fault) {
        warnings.add(fault);
    }

    /**
     * Whether it is a whole checklist. A list of items alone may stand in a sheet of any name, also in one that is
     * called like one of these.
     */
    public boolean isTemplate() {
        return headers(BookSheet.HEAD).filter(BookFile::saysWhatItIs).count() >= KEYS
                || sheets.containsKey(BookSheet.ITEMS) && (sheets.keySet().stream().anyMatch(BookFile::besideItems)
                        || headers(BookSheet.ITEMS).anyMatch(BookFile::saysMore));
    }

    /**
     * Whether it is an XLSForm. Forms may have further sheets of any name, such as lists that are called like those of a
     * checklist.
     */
    public boolean isForm() {
        return form.isForm() || !isTemplate() && form.mayBeForm(BookFile::isList);
    }

    private static boolean isList(List<String> header) {
        return TableScan.known(header, ChecklistColumn.class) >= LIST_COLUMNS;
    }

    /** Those sheets that are a form, if it {@link #isForm() is one}. */
    public XlsFormBook form() {
        return form;
    }

    private static boolean besideItems(BookSheet sheet) {
        return sheet != BookSheet.ITEMS && sheet != BookSheet.HEAD;
    }

    private static boolean saysMore(Line line) {
        int known = TableScan.known(line.cells(), ItemColumn.class);
        return known >= HEADER_COLUMNS && known > TableScan.known(line.cells(), ChecklistColumn.class);
    }

    /** The header of a list may hold one of these words, but then it is the only row that does. */
    private static boolean saysWhatItIs(Line line) {
        return line.cells().stream().anyMatch(HeadSheet::isKey);
    }

    private Stream<Line> headers(BookSheet sheet) {
        return has(sheet) ? sheets.get(sheet).lines().stream().limit(HEADER_WITHIN) : Stream.empty();
    }

    boolean has(BookSheet sheet) {
        return sheets.containsKey(sheet);
    }

    /** Its name in the file, or the one it should have. */
    String title(BookSheet sheet) {
        return has(sheet) ? sheets.get(sheet).title() : sheet.title();
    }

    /** Names of the sheets behind the first one. */
    public List<String> furtherTitles() {
        return titles.stream().skip(1).toList();
    }

    /** Reports what about the sheets of a form a user should know. */
    public void reportForm(Faults notes) {
        warnings.forEach(notes::add);
        var further = titles.stream().filter(title -> !form.reads(title)).collect(Collectors.joining("、"));
        if (!further.isEmpty()) {
            notes.add(0, "", Problem.SHEETS_UNKNOWN, further);
        }
    }

    /** Reports what about the sheets themselves a user should know. */
    void report(Faults errors, Faults notes) {
        twice.forEach(errors::add);
        warnings.forEach(notes::add);
        if (!unknown.isEmpty()) {
            notes.add(0, "", Problem.SHEETS_UNKNOWN, String.join("、", unknown));
        }
        var missing = Stream.of(BookSheet.values()).filter(sheet -> !has(sheet)).map(BookSheet::title)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            notes.add(0, "", Problem.SHEETS_MISSING, missing);
        }
    }

    /** Hands over the rows of a sheet, if it is there. */
    <C extends Enum<C> & BookColumn> void scan(BookSheet sheet, Class<C> type, Faults errors, Faults notes,
            Consumer<TableRow<C>> rows) {
        if (has(sheet)) {
            var named = sheets.get(sheet);
            var scan = new TableScan<>(type, errors.inSheet(named.title()), notes.inSheet(named.title()), rows);
            named.lines().forEach(line -> scan.row(line.number(), line.cells()));
            scan.finishSheet();
        }
    }
}
