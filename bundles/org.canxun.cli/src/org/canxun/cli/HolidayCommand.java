package org.canxun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.canxun.core.Workspace;
import org.canxun.core.calendar.HolidayOutcome;
import org.canxun.core.calendar.HolidayTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holidays, by which deadlines in working days are counted. */
@Command(name = "holiday", subcommands = { HolidayCommand.ListYears.class, HolidayCommand.ImportYear.class })
class HolidayCommand extends CommandGroup {

    @Command(name = "list")
    static class ListYears extends WorkspaceCommand {

        ListYears(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var tables = workspace.holidays().tables();
            if (json()) {
                console().json(tables.stream().map(t -> object("year", t.year(), "source", t.source(), "imported",
                        !t.shipped(), "holidays", t.holidays().stream().map(LocalDate::toString).toList(), "workdays",
                        t.workdays().stream().map(LocalDate::toString).toList())).toList());
                return 0;
            }
            for (var table : tables) {
                console().say(table.shipped() ? "holiday.year.shipped" : "holiday.year.imported",
                        Integer.toString(table.year()), table.source());
                console().say("holiday.off", days(table.holidays()));
                if (!table.workdays().isEmpty()) {
                    console().say("holiday.worked", days(table.workdays()));
                }
            }
            return 0;
        }

        /** Runs of days as people say them: 02-15–02-23. */
        private String days(SortedSet<LocalDate> days) {
            var runs = new ArrayList<List<LocalDate>>();
            for (var day : days) {
                var last = runs.isEmpty() ? List.<LocalDate>of() : runs.get(runs.size() - 1);
                if (last.isEmpty() || !last.get(last.size() - 1).plusDays(1).equals(day)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(day);
            }
            return runs.stream().map(run -> run.size() == 1 ? day(run.get(0))
                    : day(run.get(0)) + "–" + day(run.get(run.size() - 1)))
                    .collect(Collectors.joining(console().text("list.separator")));
        }

        private static String day(LocalDate day) {
            return day.toString().substring(5);
        }
    }

    @Command(name = "import")
    static class ImportYear extends WorkspaceCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "holiday.import.file")
        private Path file;

        @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "holiday.import.year")
        private int year;

        @Option(names = "--source", required = true, paramLabel = "NOTICE", descriptionKey = "holiday.import.source")
        private String source;

        @Option(names = "--dry-run", descriptionKey = "holiday.import.dry-run")
        private boolean dryRun;

        ImportYear(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var holidays = workspace.holidays();
            var outcome = dryRun ? holidays.tryImport(file, year, source)
                    : holidays.importFile(author(workspace), file, year, source);
            if (json()) {
                json(outcome);
            } else {
                new FaultLines(console(), outcome.warnings()).print();
                if (outcome.accepted()) {
                    done(outcome.table());
                } else {
                    new FaultLines(console(), outcome.errors()).print();
                }
            }
            if (!outcome.accepted()) {
                throw new CommandFailure(console().text("holiday.import.refused", outcome.errors().count()));
            }
            return 0;
        }

        private void done(HolidayTable table) {
            console().say(dryRun ? "holiday.import.would" : "holiday.import.done", Integer.toString(table.year()),
                    table.holidays().size(), table.workdays().size());
        }

        private void json(HolidayOutcome outcome) {
            console().json(object("year", outcome.table().year(), "source", outcome.table().source(), "holidays",
                    outcome.table().holidays().size(), "workdays", outcome.table().workdays().size(), "changed",
                    outcome.accepted() && outcome.changed(), "dryRun", dryRun, "errorCount",
                    outcome.errors().count(), "errors", new FaultLines(console(), outcome.errors()).json(),
                    "warningCount", outcome.warnings().count(), "warnings",
                    new FaultLines(console(), outcome.warnings()).json()));
        }
    }
}
