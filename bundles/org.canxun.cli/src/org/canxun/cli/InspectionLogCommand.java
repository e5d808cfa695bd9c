package org.canxun.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.Zones;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Every change of an inspection. */
@Command(name = "log")
class InspectionLogCommand extends WorkspaceCommand {

    /** Characters of what changed. */
    private static final int SHOWN = 300;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    InspectionLogCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var log = workspace.inspections().log(inspection);
        if (json()) {
            console().json(log.stream()
                    .map(e -> object("changeSet", e.changeSet(), "at", e.at().toString(), "zone", e.zone(), "elapsed",
                            InspectionHistoryCommand.json(e.elapsed()), "person", e.person(), "reason", e.reason(),
                            "changed", e.changed()))
                    .toList());
            return 0;
        }
        console().table(
                List.of(console().text("column.time"), console().text("column.elapsed"), console().text("column.name"),
                        console().text("column.reason"),
                        console().text("column.changed")),
                log.stream().map(e -> List.of(LOCAL.format(e.at().atZone(Zones.of(e.zone()))),
                        e.elapsed().map(InspectionHistoryCommand::elapsed).orElse(""), e.person(), e.reason(),
                        shortened(String.join("; ", e.changed())))).toList());
        return 0;
    }

    /** A signature names every change it covers, which fills screens; JSON has it all. */
    private static String shortened(String changes) {
        return changes.length() <= SHOWN ? changes
                : changes.substring(0, changes.offsetByCodePoints(0, changes.codePointCount(0, SHOWN) - 1)) + "…";
    }
}
