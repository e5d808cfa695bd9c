package org.canxun.core.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;

/**
 * What was found in a table.
 *
 * @param listed in the order of the file
 * @param more how many beyond those listed
 */
public record FaultList(List<TableFault> listed, int more) {

    public FaultList {
        listed = List.copyOf(listed);
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    public int count() {
        return listed.size() + more;
    }

    /** The same with so many more counted. */
    public FaultList andMore(int count) {
        return new FaultList(listed, more + count);
    }

    /** The same, found in that sheet. */
    public FaultList inSheet(String name) {
        return new FaultList(listed.stream().map(fault -> fault.inSheet(name)).toList(), more);
    }

    /** One line each, and one that counts the rest. */
    public String text(Locale locale) {
        var lines = listed.stream().map(fault -> fault.text(locale));
        var rest = Stream.of(more).filter(n -> n > 0).map(n -> Problem.TABLE_MORE.text(locale, String.valueOf(n)));
        return Stream.concat(lines, rest).collect(Collectors.joining("\n"));
    }
}
