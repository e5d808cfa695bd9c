package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;

/** Checks everything stored against everything else. */
@Command(name = "verify")
class VerifyCommand extends WorkspaceCommand {

    VerifyCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var report = workspace.verify();
        if (json()) {
            console().json(object("sound", report.sound(), "changeSets", report.changeSets(), "faults", report.faults()
                    .stream().map(f -> object("place", f.place(), "detail", f.detail())).toList()));
        } else if (report.sound()) {
            console().say("verify.sound", report.changeSets());
        } else {
            report.faults().forEach(f -> console().line(f.place() + ": " + f.detail()));
        }
        if (!report.sound()) {
            var first = report.faults().get(0);
            throw new CommandFailure(
                    console().text("verify.faulty", report.faults().size(), first.place(), first.detail()));
        }
        return 0;
    }
}
