package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is known of a site before somebody goes there. */
@Command(name = "show")
class SiteShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "SITE", descriptionKey = "inspection.create.site")
    private String site;

    SiteShowCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var dossier = workspace.dossiers().read(new TeamChoice(workspace).site(site));
        if (json()) {
            console().json(new SiteJson(console(), workspace.codes()).of(dossier));
        } else {
            new SitePrinter(console(), workspace.codes()).print(dossier);
        }
        return 0;
    }
}
