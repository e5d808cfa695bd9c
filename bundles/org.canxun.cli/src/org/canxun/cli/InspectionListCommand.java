package org.canxun.cli;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.port.InspectionRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Inspections, latest first. */
@Command(name = "list")
class InspectionListCommand extends WorkspaceCommand {

    @Option(names = "--site", paramLabel = "SITE", descriptionKey = "inspection.create.site")
    private Optional<String> site = Optional.empty();

    InspectionListCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var siteId = site.isPresent() ? Optional.of(new TeamChoice(workspace).site(site.get()))
                : Optional.<String>empty();
        var inspections = workspace.lists().inspections(siteId);
        if (json()) {
            console().json(inspections.stream().map(InspectionListCommand::json).toList());
            return 0;
        }
        console().table(List.of(console().text("column.id"), console().text("column.date"),
                console().text("column.site"), console().text("column.records"), console().text("column.findings")),
                inspections.stream().map(i -> List.of(i.id(), i.visitDate().toString(), i.siteName(), records(i),
                        Integer.toString(i.findings()))).toList());
        return 0;
    }

    private static String records(InspectionRow row) {
        return String.join(" ", row.records().stream()
                .map(r -> r.agencyName() + " " + r.answered() + "/" + r.total() + (r.completed() ? "✓" : "")).toList());
    }

    private static Object json(InspectionRow row) {
        return object("id", row.id(), "site", row.siteId(), "siteName", row.siteName(), "kind", row.kind(), "date",
                row.visitDate().toString(), "findings", row.findings(), "evidence", row.evidence(), "records",
                row.records().stream()
                        .map(r -> object("agency", r.agencyCode(), "answered", r.answered(), "nonconforming",
                                r.nonconforming(), "total", r.total(), "completed", r.completed()))
                        .toList());
    }
}
