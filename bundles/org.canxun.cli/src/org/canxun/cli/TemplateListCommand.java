package org.canxun.cli;

import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The checklists in force, or every version and open draft. */
@Command(name = "list")
class TemplateListCommand extends WorkspaceCommand {

    @Option(names = "--all", descriptionKey = "template.list.all")
    private boolean all;

    TemplateListCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var known = workspace.templates().all();
        var shown = all ? known : known.stream().filter(TemplateRow::inForce).toList();
        if (json()) {
            console().json(shown.stream().map(TemplateJson::row).toList());
            return 0;
        }
        var words = new TemplateWords(console(), workspace.codes());
        console().table(List.of(console().text("column.code"), console().text("column.version"),
                console().text("column.state"), console().text("column.title2"), console().text("column.items"),
                console().text("column.keyItems"), console().text("column.published"), console().text("column.signer"),
                console().text("column.digest")),
                shown.stream()
                        .map(t -> List.of(TemplateWords.reference(t), Integer.toString(t.version()),
                                words.state(t.state()), t.title(), Integer.toString(t.items()),
                                Integer.toString(t.keyItems()), t.publishedAt().map(TemplateWords::time).orElse(""),
                                t.signer(), t.contentDigest()))
                        .toList());
        if (known.size() > shown.size()) {
            console().say("template.more", known.size() - shown.size());
        }
        return 0;
    }
}
