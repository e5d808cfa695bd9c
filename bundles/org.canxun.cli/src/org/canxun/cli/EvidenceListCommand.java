package org.canxun.cli;

import java.time.ZoneId;
import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.document.EvidenceEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The files of an inspection with their digests. */
@Command(name = "list")
class EvidenceListCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    EvidenceListCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var entries = workspace.evidenceFiles().list(inspection, ZoneId.systemDefault());
        if (json()) {
            console().json(entries.stream().map(EvidenceListCommand::json).toList());
            return 0;
        }
        console().table(
                List.of(console().text("evidence.column.number"), console().text("column.id"),
                        console().text("evidence.column.item"), console().text("evidence.column.file"),
                        console().text("evidence.column.taken"), console().text("evidence.column.marks"),
                        console().text("evidence.column.partner"), "SHA-256", "SM3"),
                entries.stream().map(this::row).toList());
        return 0;
    }

    private List<String> row(EvidenceEntry entry) {
        var stage = switch (entry.stage()) {
            case "BEFORE" -> console().text("evidence.before");
            case "AFTER" -> console().text("evidence.after");
            default -> "";
        };
        var partner = entry.partner().map(number -> " " + number).orElse("");
        return List.of(Integer.toString(entry.number()), entry.id(), entry.itemCode(), entry.fileName(),
                entry.takenAt(), entry.marks() == 0 ? "" : Integer.toString(entry.marks()), stage + partner,
                entry.sha256(), entry.sm3().isEmpty() ? console().text("evidence.sm3.none") : entry.sm3());
    }

    static Object json(EvidenceEntry entry) {
        return object("number", entry.number(), "id", entry.id(), "agency", entry.agency(), "item", entry.itemCode(),
                "purpose", entry.purpose(), "file", entry.fileName(), "type", entry.mediaType(), "size", entry.size(),
                "takenAt", entry.takenAt(), "device", entry.device(), "longitude", entry.longitude(), "latitude",
                entry.latitude(), "sha256", entry.sha256(), "sm3", entry.sm3(), "attachedAt",
                entry.attachedAt().map(Object::toString).orElse(null),
                "attachedBy", entry.attachedBy(), "source", entry.source(), "marks", entry.marks(), "mosaics",
                entry.mosaics(), "stage", entry.stage(), "partner", entry.partner().orElse(null));
    }
}
