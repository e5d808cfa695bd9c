package org.canxun.cli;

import java.nio.file.Path;

import org.canxun.core.EvidenceFiles.Exported;
import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the files of an inspection on. */
@Command(name = "export")
class EvidenceExportCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "evidence.export.folder")
    private Path folder;

    @Option(names = "--watermark", descriptionKey = "evidence.export.watermark")
    private boolean watermark;

    EvidenceExportCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var exported = workspace.evidenceFiles().export(author(workspace), inspection, folder, watermark, () -> false);
        if (json()) {
            console().json(json(exported));
            return 0;
        }
        console().say("evidence.exported", exported.files().size(), folder);
        exported.files().stream().filter(file -> file.original())
                .forEach(file -> console().say("evidence.export.original", file.file().getFileName()));
        exported.withheld().forEach(
                file -> console().say("evidence.export.withheld", file.reason().text(console().locale())));
        PaperLines.say(console(), exported.list());
        return 0;
    }

    private Object json(Exported exported) {
        return object("folder", folder.toString(), "files",
                exported.files().stream().map(file -> object("number", file.entry().number(), "id", file.entry().id(),
                        "file", file.file().toString(), "original", file.original())).toList(),
                "withheld",
                exported.withheld().stream().map(file -> object("number", file.entry().number(), "id",
                        file.entry().id(), "name", file.entry().fileName(), "reason",
                        file.reason().text(console().locale()))).toList(),
                "table", exported.table().toString(), "list", exported.list().file().toString());
    }
}
