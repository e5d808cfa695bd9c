package org.canxun.core.table;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.ProblemCode;

/** Collects faults while a table is read. The first ones are kept, the rest only counted. */
public final class Faults {

    /** As many as a person will work through before trying again. */
    public static final int LIMIT = 200;

    private final String sheet;
    private final Kept kept;

    public Faults() {
        this(LIMIT);
    }

    public Faults(int limit) {
        this("", new Kept(limit));
    }

    private Faults(String sheet, Kept kept) {
        this.sheet = sheet;
        this.kept = kept;
    }

    /** A way to add to these faults what is found in that sheet; the limit is theirs together. */
    public Faults inSheet(String name) {
        return new Faults(name, kept);
    }

    public void add(int row, String column, ProblemCode problem, Object... arguments) {
        add(TableFault.of(row, column, problem, arguments));
    }

    public void add(TableFault fault) {
        kept.add(fault.sheet().isEmpty() ? fault.inSheet(sheet) : fault);
    }

    public boolean isEmpty() {
        return kept.listed.isEmpty();
    }

    public FaultList toList() {
        return new FaultList(kept.listed, kept.more);
    }

    /** Of all sheets. */
    private static final class Kept {

        private final List<TableFault> listed = new ArrayList<>();
        private final int limit;
        private int more;

        Kept(int limit) {
            this.limit = limit;
        }

        void add(TableFault fault) {
            if (listed.size() < limit) {
                listed.add(fault);
            } else {
                more++;
            }
        }
    }
}
