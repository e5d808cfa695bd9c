package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything one checklist says. */
@Command(name = "show")
class TemplateShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "template.ref")
    private String reference;

    TemplateShowCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var row = workspace.templates().find(reference);
        var content = workspace.templates().content(row.id());
        var words = new TemplateWords(console(), workspace.codes());
        if (json()) {
            console().json(TemplateJson.content(row, content, words));
        } else {
            new TemplatePrinter(console(), words, content).print(row);
        }
        return 0;
    }
}
