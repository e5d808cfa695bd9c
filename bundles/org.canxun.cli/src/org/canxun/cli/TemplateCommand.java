package org.canxun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checklist templates. */
@Command(name = "template", subcommands = { TemplateCommand.ListTemplates.class,
    TemplateCommand.ImportTemplate.class })
class TemplateCommand extends CommandGroup {

    @Command(name = "list")
    static class ListTemplates extends WorkspaceCommand {

        ListTemplates(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var templates = workspace.templates().all();
            if (json()) {
                console().json(templates.stream()
                        .map(t -> object("id", t.id(), "code", t.code(), "version", t.version(), "title", t.title(),
                                "agency", t.agencyCode(), "kind", t.recordKind().getLiteral(), "items", t.items(),
                                "keyItems", t.keyItems(), "digest", t.contentDigest(), "state", t.state().name(),
                                "publishedAt", t.publishedAt().map(Object::toString).orElse(null), "signer",
                                t.signer(), "basedOn", t.basedOn()))
                        .toList());
                return 0;
            }
            console().table(List.of(console().text("column.code"), console().text("column.version"),
                    console().text("column.title2"), console().text("column.items"),
                    console().text("column.keyItems"), console().text("column.digest")),
                    templates.stream()
                            .map(t -> List.of(t.code(), Integer.toString(t.version()), t.title(),
                                    Integer.toString(t.items()), Integer.toString(t.keyItems()), t.contentDigest()))
                            .toList());
            return 0;
        }
    }

    @Command(name = "import")
    static class ImportTemplate extends WorkspaceCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "template.import.file")
        private Path file;

        @Option(names = "--code", paramLabel = "CODE", descriptionKey = "template.import.code")
        private Optional<String> code = Optional.empty();

        @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "template.import.title")
        private Optional<String> title = Optional.empty();

        @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "template.import.agency")
        private Optional<String> agency = Optional.empty();

        ImportTemplate(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var imported = workspace.templateDrafts().importFile(author(workspace), file, code, title, agency);
            if (json()) {
                console().json(object("id", imported.id(), "code", imported.code(), "version", imported.version(),
                        "digest", imported.contentDigest(), "items", imported.items()));
            } else {
                console().say("template.imported", imported.code(), imported.version(), imported.items(),
                        imported.contentDigest());
            }
            return 0;
        }
    }
}
