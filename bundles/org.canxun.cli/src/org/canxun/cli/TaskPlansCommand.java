package org.canxun.cli;

import java.time.LocalDate;
import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;

import picocli.CommandLine.Command;

/** Plans and how far they are. */
@Command(name = "plans")
class TaskPlansCommand extends WorkspaceCommand {

    TaskPlansCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var plans = workspace.tasks().plans(LocalDate.now());
        if (json()) {
            console().json(plans.stream().map(plan -> object("id", plan.row().id(), "name", plan.row().name(), "kind",
                    plan.row().kind(), "basis", plan.row().basis(), "agencies", plan.row().agencies(), "firstDay",
                    plan.row().firstDay().toString(), "lastDay", plan.row().lastDay().toString(), "tasks",
                    plan.tasks(), "done", plan.done(), "overdue", plan.overdue(), "cancelled", plan.cancelled()))
                    .toList());
            return 0;
        }
        var codes = workspace.codes();
        console().table(List.of(console().text("column.id"), console().text("task.column.plan"),
                console().text("column.kind"), console().text("task.column.from"), console().text("task.column.to"),
                console().text("task.column.done"), console().text("task.column.overdue")),
                plans.stream().map(plan -> List.of(plan.row().id(), plan.row().name(),
                        codes.label(Codes.INSPECTION_KIND, plan.row().kind(), console().locale()),
                        plan.row().firstDay().toString(), plan.row().lastDay().toString(),
                        plan.done() + "/" + (plan.tasks() - plan.cancelled()), Integer.toString(plan.overdue())))
                        .toList());
        return 0;
    }
}
