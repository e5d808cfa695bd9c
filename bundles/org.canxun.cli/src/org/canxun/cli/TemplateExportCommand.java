package org.canxun.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A checklist as a file for spreadsheet programs: the whole as XLSX, its list of items as CSV. */
@Command(name = "export")
class TemplateExportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "template.ref")
    private String reference;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "template.export.out")
    private Path file;

    TemplateExportCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var row = workspace.templates().find(reference);
        if (name.endsWith(".xlsx")) {
            workspace.templateExports().workbook(row.id(), file);
        } else if (name.endsWith(".csv")) {
            workspace.templateExports().csv(row.id(), file);
        } else {
            throw new CommandFailure(console().text("template.export.kind", file.getFileName()));
        }
        if (json()) {
            console().json(object("id", row.id(), "code", row.code(), "version", row.version(), "digest",
                    row.contentDigest(), "file", file.toAbsolutePath().toString()));
        } else {
            console().say("template.exported", TemplateWords.reference(row), file.toAbsolutePath());
        }
        return 0;
    }
}
