package org.canxun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole main job in a fresh workspace. */
@Command(name = "demo")
class DemoCommand implements Callable<Integer> {

    private final GlobalOptions globals;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "demo.out")
    private Path out;

    DemoCommand(GlobalOptions globals) {
        this.globals = globals;
    }

    @Override
    public Integer call() throws Exception {
        var console = globals.console();
        try (var workspace = globals.workspaces().createDemo(out.resolve("workspace"))) {
            var made = workspace.demo().inspectOneCentre(out);
            var report = workspace.verify();
            if (!report.sound()) {
                var first = report.faults().get(0);
                throw new CommandFailure(
                        console.text("verify.faulty", report.faults().size(), first.place(), first.detail()));
            }
            if (globals.json()) {
                console.json(WorkspaceCommand.object("workspace", workspace.folder().toString(), "inspection",
                        made.inspection().id(), "files", made.papers().stream().map(p -> p.file().toString()).toList(),
                        "changeSets", report.changeSets()));
                return 0;
            }
            console.say("demo.workspace", workspace.folder());
            InspectionPrinter.print(console, false, workspace.codes(), made.inspection());
            made.papers().forEach(p -> PaperLines.say(console, p));
            console.say("verify.sound", report.changeSets());
        }
        return 0;
    }
}
