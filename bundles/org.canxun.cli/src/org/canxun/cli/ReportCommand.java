package org.canxun.cli;

import java.nio.file.Path;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the papers of an inspection. */
@Command(name = "report")
class ReportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "report.out")
    private Path out;

    ReportCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var printed = workspace.reports().print(author(workspace), inspection, out);
        if (json()) {
            console().json(printed.stream()
                    .map(p -> object("file", p.file().toString(), "title", p.document().title(), "agency",
                            p.document().agencyCode(), "type", p.document().docType(), "pages", p.document().pages(),
                            "sha256", p.document().sha256(), "missingCharacters",
                            p.rendered().missing().stream()
                                    .map(m -> object("character", m.name(), "context", m.context()))
                                    .toList(),
                            "unusablePhotos", p.rendered().unusablePhotos()))
                    .toList());
        } else {
            printed.forEach(p -> PaperLines.say(console(), p));
        }
        return 0;
    }
}
