package org.canxun.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;

/** Where a table comes from: a file of the user, or one the program ships. */
@FunctionalInterface
public interface TableSource {

    /** See {@link TableReader}. */
    void read(TableReader reader, TableReader.RowHandler handler) throws ProblemException;

    static TableSource file(Path file) {
        return (reader, handler) -> reader.read(file, handler);
    }

    /** A CSV beside that class; the program is broken when it is missing. */
    static TableSource shipped(Class<?> neighbour, String name) {
        return (reader, handler) -> {
            try (var csv = open(neighbour, name)) {
                reader.readCsv(csv, name, handler);
            } catch (IOException e) {
                throw new ProblemException(e, Problem.TABLE_UNREADABLE, name, e.getMessage());
            }
        };
    }

    private static InputStream open(Class<?> neighbour, String name) {
        var csv = neighbour.getResourceAsStream(name);
        if (csv == null) {
            throw new IllegalStateException("the program lacks its file " + name);
        }
        return csv;
    }
}
