package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An inspection as it stands. */
@Command(name = "show")
class InspectionShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    InspectionShowCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        InspectionPrinter.print(console(), json(), workspace.codes(), workspace.inspections().view(inspection));
        return 0;
    }
}
