package org.canxun.cli;

import java.util.List;

import org.canxun.core.table.FaultList;

/** What was found in a table, for people and for scripts. */
record FaultLines(Console console, FaultList faults) {

    List<?> json() {
        return faults.listed().stream().map(f -> WorkspaceCommand.object("row", f.row(), "column", f.column(),
                "problem", f.problem().name(), "text", f.text(console.locale()))).toList();
    }

    void print() {
        faults.text(console.locale()).lines().forEach(console::line);
    }
}
