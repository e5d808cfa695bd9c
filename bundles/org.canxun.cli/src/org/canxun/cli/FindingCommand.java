package org.canxun.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.TermUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was found on a visit, and how it is put right. */
@Command(name = "finding", subcommands = { FindingCommand.ListFindings.class, FindingCommand.SetFinding.class })
class FindingCommand extends CommandGroup {

    @Command(name = "list")
    static class ListFindings extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        ListFindings(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var view = workspace.inspections().view(inspection);
            var codes = workspace.codes();
            if (json()) {
                var form = new InspectionJson(console(), codes);
                console().json(view.findings().stream().map(form::json).toList());
                return 0;
            }
            var words = new FindingLine(console(), codes);
            console().table(List.of(console().text("column.agency"), console().text("column.item"),
                    console().text("column.findings"), console().text("column.severity"),
                    console().text("column.way"), console().text("column.deadline")),
                    view.findings().stream().map(words::cells).toList());
            return 0;
        }
    }

    @Command(name = "set")
    static class SetFinding extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        @Option(names = "--agency", required = true, paramLabel = "AGENCY", descriptionKey = "finding.agency")
        private String agency;

        @Option(names = "--item", required = true, paramLabel = "ITEM", descriptionKey = "finding.item")
        private String item;

        @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "finding.text")
        private Optional<String> text = Optional.empty();

        @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "finding.mode")
        private Optional<FindingWay> mode = Optional.empty();

        @Option(names = "--days", paramLabel = "N", descriptionKey = "finding.days")
        private Optional<Integer> days = Optional.empty();

        @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "finding.unit")
        private Optional<Unit> unit = Optional.empty();

        @Option(names = "--to", paramLabel = "WHO", descriptionKey = "finding.to")
        private Optional<String> to = Optional.empty();

        @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "finding.severity")
        private Optional<Level> severity = Optional.empty();

        /** Days of a term, as they are typed. */
        enum Unit {
            WORKING, CALENDAR;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** What a person may say of the weight: the rest follows from the item. */
        enum Level {
            MAJOR, NORMAL;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        SetFinding(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var change = new FindingChange(text, severity.map(Level.MAJOR::equals), way());
            if (change.isEmpty()) {
                throw wrong(console().text("finding.nothing"));
            }
            var editor = workspace.inspections().open(author(workspace), inspection);
            var record = new RecordChoice(console()).record(editor.view(), agency);
            var failed = record.item(item).orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, item));
            if (failed.finding().isEmpty()) {
                throw new CommandFailure(console().text("finding.none", item));
            }
            var view = editor.finding(record.id(), item, change);
            var finding = view.record(record.id()).flatMap(r -> r.item(item)).flatMap(ItemView::finding)
                    .orElseThrow();
            print(workspace.codes(), finding);
            return 0;
        }

        private void print(Codes codes, FindingView finding) {
            if (json()) {
                console().json(new InspectionJson(console(), codes).json(finding));
            } else {
                console().line(String.join("  ", new FindingLine(console(), codes).cells(finding)));
            }
        }

        /** What belongs to one way only says which way is meant; two of them are a mistake. */
        private Optional<Way> way() {
            var term = days.isPresent() || unit.isPresent();
            var meant = mode.or(() -> to.map(who -> FindingWay.REFERRAL))
                    .or(() -> Optional.of(FindingWay.DEADLINE).filter(way -> term));
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            var way = meant.get();
            if (term && way != FindingWay.DEADLINE || to.isPresent() && way != FindingWay.REFERRAL) {
                throw wrong(console().text("finding.ways", way));
            }
            return Optional.of(switch (way) {
                case ON_SPOT -> Way.onSpot();
                case DEADLINE -> deadline();
                case REFERRAL -> Way.referral(to.orElse(""));
            });
        }

        private Way deadline() {
            var number = days.orElseThrow(() -> wrong(console().text("usage.missing", "--days")));
            return Way.deadline(number, unit.orElse(Unit.WORKING) == Unit.WORKING ? TermUnit.WORKING_DAY
                    : TermUnit.CALENDAR_DAY);
        }
    }
}
