package org.canxun.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/**
 * CSV by RFC 4180. Rows are numbered as a spreadsheet program shows them: a cell with line ends in it is one row, an
 * empty line is one too.
 */
final class CsvTable {

    private static final String DELIMITERS = ",;\t";
    private static final int HEAD = 1 << 16;
    private static final String HINT = "sep=";

    private final TableInput input;
    private final RowSink sink;

    CsvTable(TableInput input, RowSink sink) {
        this.input = input;
        this.sink = sink;
    }

    void read() throws ProblemException {
        var encoding = TextEncoding.of(input);
        try (var reader = new BufferedReader(encoding.open(input))) {
            reader.mark(HEAD);
            var head = head(reader);
            reader.reset();
            requireText(head);
            var hinted = head.startsWith(HINT) && head.length() > HINT.length();
            if (hinted) {
                // A line for spreadsheet programs, which they do not count as a row.
                reader.readLine();
            }
            read(reader, hinted ? head.charAt(HINT.length()) : delimiter(head));
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    private void read(Reader reader, char delimiter) throws ProblemException, IOException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).build();
        var limited = new RecordLimit(reader);
        var row = 0;
        try (var parser = format.parse(limited)) {
            for (var records = parser.iterator(); records.hasNext();) {
                var record = records.next();
                limited.nextRecord();
                row++;
                sink.accept(row, record.toList());
            }
        } catch (UncheckedIOException e) {
            throw failure(e.getCause(), row + 1);
        }
    }

    private ProblemException failure(IOException cause, int row) {
        if (cause instanceof CSVException || cause instanceof RecordLimit.RecordTooLongException) {
            return new ProblemException(cause, Problem.TABLE_QUOTES, input.name(), String.valueOf(row));
        }
        return input.unreadable(cause);
    }

    /** HTML and XML are saved under the names of tables, by web sites and old programs. */
    private void requireText(String head) throws ProblemException {
        var start = head.stripLeading();
        if (start.startsWith("<") || start.startsWith("%PDF") || start.startsWith("{\\rtf")) {
            throw new ProblemException(Problem.TABLE_NOT_A_TABLE, input.name());
        }
        if (start.isEmpty() && head.length() < HEAD) {
            throw new ProblemException(Problem.TABLE_EMPTY, input.name());
        }
    }

    private static String head(Reader reader) throws IOException {
        var buffer = new char[HEAD];
        var length = 0;
        for (var read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
            read = reader.read(buffer, length, HEAD - length);
        }
        return new String(buffer, 0, length);
    }

    /** The most frequent one of the first line that has any, outside quotes; a title above the header has none. */
    static char delimiter(String head) {
        var counts = new int[DELIMITERS.length()];
        var quoted = false;
        var any = false;
        for (var i = 0; i < head.length() && !(any && !quoted && head.charAt(i) == '\n'); i++) {
            var c = head.charAt(i);
            quoted ^= c == '"';
            var which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
                any = true;
            }
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }
}
