package org.canxun.cli;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that two photos show one place before and after its correction. */
@Command(name = "pair", preprocessor = EvidenceIds.Cover.class)
class EvidencePairCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "evidence.pair.before",
            converter = EvidenceIds.Uncover.class)
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "evidence.pair.after",
            converter = EvidenceIds.Uncover.class)
    private String after;

    EvidencePairCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var author = author(workspace);
        var place = EvidencePlace.find(workspace, before);
        var view = workspace.inspections().open(author, place.inspection()).pair(before, after);
        if (json()) {
            console().json(object("before", before, "after", after));
        } else {
            console().say("evidence.paired", place.photo().fileName(),
                    EvidencePlace.photo(view, after).orElseThrow().fileName());
        }
        return 0;
    }
}
