package org.canxun.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.table.FaultList;
import org.canxun.core.templates.TemplateDrafts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A checklist from a file: a draft, or at once the next version. */
@Command(name = "import")
class TemplateImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "template.import.file")
    private Path file;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "template.import.code")
    private Optional<String> code = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "template.import.title")
    private Optional<String> title = Optional.empty();

    @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "template.import.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--publish", descriptionKey = "template.import.publish")
    private boolean publish;

    TemplateImportCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var author = author(workspace);
        var warnings = report(workspace);
        var imported = workspace.templateDrafts().importFile(author, file, code, title, agency);
        var row = publish ? publish(workspace.templateDrafts(), author, imported.id()) : imported;
        if (json()) {
            var json = TemplateJson.row(row);
            json.put("warningCount", warnings.count());
            json.put("warnings", new FaultLines(console(), warnings).json());
            console().json(json);
        } else if (publish) {
            console().say("template.published", row.title(), row.version(), row.items(), row.contentDigest(),
                    row.signer());
        } else {
            console().say("template.imported", row.code(), row.version(), row.items(), row.id());
        }
        return 0;
    }

    /** Before the import, so that all errors are shown, not only the first one. Scripts get them in one text. */
    private FaultList report(Workspace workspace) throws ProblemException {
        var read = workspace.templateDrafts().inspectFile(file, code, title, agency);
        if (!json()) {
            new FaultLines(console(), read.warnings()).print();
            if (read.errors().count() > 1) {
                new FaultLines(console(), read.errors()).print();
            }
        }
        return read.warnings();
    }

    /** What cannot be published leaves no draft behind: who asked for a version did not ask for half of one. */
    static TemplateRow publish(TemplateDrafts drafts, Author author, String draftId) throws ProblemException {
        try {
            return drafts.publish(author, draftId);
        } catch (ProblemException | RuntimeException | Error e) {
            discard(drafts, author, draftId, e);
            throw e;
        }
    }

    /** As well as it can be done: what went wrong first is what has to be told. */
    private static void discard(TemplateDrafts drafts, Author author, String draftId, Throwable first) {
        try {
            drafts.discard(author, draftId);
        } catch (ProblemException | RuntimeException e) {
            first.addSuppressed(e);
        }
    }
}
