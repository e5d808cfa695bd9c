package org.canxun.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the visit of a task. */
@Command(name = "start")
class TaskStartCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task.id")
    private String task;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "inspection.create.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--template", split = ",", paramLabel = "CODE", descriptionKey = "task.start.template")
    private List<String> templates = List.of();

    TaskStartCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var author = author(workspace);
        var chosen = new ArrayList<String>();
        for (var code : templates) {
            chosen.add(workspace.templates().find(code).id());
        }
        var id = workspace.tasks().start(author, task, date.orElseGet(() -> LocalDate.now(author.zone())), chosen);
        if (json()) {
            console().json(object("id", id, "task", task));
        } else {
            console().line(id);
        }
        return 0;
    }
}
