package org.canxun.cli;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Zones;
import org.canxun.core.elapsed.Elapsed;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemStep;
import org.canxun.core.inspection.ItemStep.Said;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who changed one item, when, from what, to what. */
@Command(name = "history")
class InspectionHistoryCommand extends WorkspaceCommand {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--item", required = true, paramLabel = "ITEM", descriptionKey = "inspection.history.item")
    private String item;

    @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "inspection.history.agency")
    private Optional<String> agency = Optional.empty();

    InspectionHistoryCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var place = place(workspace);
        var steps = workspace.inspections().history(inspection, place.recordId(), place.itemCode());
        var shifts = workspace.inspections().clockShifts(inspection);
        if (json()) {
            console().json(object("steps", steps.stream().map(this::json).toList(), "clockShifts",
                    shifts.stream().map(s -> object("at", s.at().toString(), "seconds", s.by().toSeconds())).toList()));
            return 0;
        }
        shifts.forEach(
                s -> console().say(s.by().isNegative() ? "inspection.history.behind" : "inspection.history.ahead",
                        s.at().toString(), elapsed(s.by().abs())));
        console().table(
                List.of(console().text("column.time"), console().text("column.elapsed"), console().text("column.name"),
                        console().text("column.reason"), console().text("column.changed"),
                        console().text("column.before"), console().text("column.after")),
                steps.stream().map(s -> List.of(LOCAL.format(s.at().atZone(Zones.of(s.zone()))),
                        s.elapsed().map(InspectionHistoryCommand::elapsed).orElse(""), s.person(), s.reason(),
                        (InspectionPrinter.kind(console(), s.kind()) + " " + s.subject()).strip(), said(s.from()),
                        said(s.to()))).toList());
        return 0;
    }

    private Place place(Workspace workspace) throws ProblemException {
        return workspace.inspections().view(inspection).records().stream()
                .filter(r -> agency.map(r.agencyCode()::equals).orElse(true)).filter(r -> r.item(item).isPresent())
                .map(r -> new Place(r.id(), item)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, item));
    }

    /** Hours, minutes and seconds; after a restart of the device, which start. */
    static String elapsed(Elapsed elapsed) {
        return elapsed(elapsed.since()) + (elapsed.start() == 1 ? "" : " #" + elapsed.start());
    }

    private static String elapsed(Duration since) {
        return "%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
    }

    /** Null for what was recorded before it was kept. */
    static Object json(Optional<Elapsed> elapsed) {
        return elapsed.map(e -> object("start", e.start(), "millis", e.since().toMillis(), "steady",
                e.steady().toString())).orElse(null);
    }

    private static String said(Said said) {
        return (said instanceof Said.Answered answered ? StrayPrinter.answer(answered.given())
                : ((Said.Text) said).text()).replace('\n', ' ');
    }

    private Object json(ItemStep step) {
        return object("changeSet", step.changeSet(), "at", step.at().toString(), "zone", step.zone(), "elapsed",
                json(step.elapsed()), "person", step.person(), "thisDevice", step.here(), "reason", step.reason(),
                "kind",
                step.kind().name(), "subject", step.subject(), "from", said(step.from()), "to", said(step.to()));
    }
}
