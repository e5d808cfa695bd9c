package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;

/** Builds the projections anew. */
@Command(name = "rebuild")
class RebuildCommand extends WorkspaceCommand {

    RebuildCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        workspace.journal().rebuild();
        var report = workspace.verify();
        if (!report.sound()) {
            var first = report.faults().get(0);
            throw new CommandFailure(
                    console().text("verify.faulty", report.faults().size(), first.place(), first.detail()));
        }
        if (json()) {
            console().json(object("rebuilt", true, "changeSets", report.changeSets()));
        } else {
            console().say("rebuild.done", report.changeSets());
        }
        return 0;
    }
}
