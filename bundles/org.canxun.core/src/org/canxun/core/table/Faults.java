package org.canxun.core.table;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Problem;

/** Collects faults while a table is read. The first ones are kept, the rest only counted. */
public final class Faults {

    /** As many as a person will work through before trying again. */
    public static final int LIMIT = 200;

    private final List<TableFault> listed = new ArrayList<>();
    private final int limit;
    private int more;

    public Faults() {
        this(LIMIT);
    }

    public Faults(int limit) {
        this.limit = limit;
    }

    public void add(int row, String column, Problem problem, Object... arguments) {
        add(TableFault.of(row, column, problem, arguments));
    }

    public void add(TableFault fault) {
        if (listed.size() < limit) {
            listed.add(fault);
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    public FaultList toList() {
        return new FaultList(listed, more);
    }
}
