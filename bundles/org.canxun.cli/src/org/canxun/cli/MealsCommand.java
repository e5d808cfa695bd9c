package org.canxun.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.meals.MealIndicators;
import org.canxun.core.meals.MealIndicators.Indicator;
import org.canxun.core.port.MealMonthRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Meal figures. */
@Command(name = "meals", subcommands = MealsCommand.Show.class)
class MealsCommand extends CommandGroup {

    @Command(name = "show")
    static class Show extends WorkspaceCommand {

        @Parameters(paramLabel = "SITE", descriptionKey = "inspection.create.site")
        private String site;

        @Option(names = "--from", paramLabel = "MONTH", descriptionKey = "meals.show.from")
        private Optional<YearMonth> from = Optional.empty();

        @Option(names = "--to", paramLabel = "MONTH", descriptionKey = "meals.show.to")
        private Optional<YearMonth> to = Optional.empty();

        Show(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var siteId = new TeamChoice(workspace).site(site);
            // The month that runs has not all its figures.
            var last = to.orElseGet(() -> YearMonth.now().minusMonths(1));
            var first = from.orElse(last.minusMonths(11));
            var indicators = workspace.meals().indicators(siteId, first, last);
            var months = workspace.meals().figures(siteId).stream()
                    .filter(row -> !row.month().isBefore(first) && !row.month().isAfter(last)).toList();
            if (json()) {
                console().json(object("site", siteId, "from", first.toString(), "to", last.toString(), "months",
                        months.stream().map(Show::json).toList(), "dinersPerDay", json(indicators.dinersPerDay()),
                        "elderShare", json(indicators.elderShare()), "subsidisedMeals",
                        json(indicators.subsidisedMeals()), "operatingDays", json(indicators.operatingDays())));
            } else {
                print(months, indicators);
            }
            return 0;
        }

        private void print(List<MealMonthRow> months, MealIndicators indicators) {
            console().table(List.of(console().text("column.month"), console().text("column.operatingDays"),
                    console().text("column.diners"), console().text("column.elderDiners"),
                    console().text("column.subsidisedMeals")),
                    months.stream().map(row -> List.of(row.month().toString(), number(row.operatingDays()),
                            number(row.diners()), number(row.elderDiners()), number(row.subsidisedMeals()))).toList());
            for (var indicator : List.of(indicators.dinersPerDay(), indicators.elderShare(),
                    indicators.subsidisedMeals(), indicators.operatingDays())) {
                console().line(indicator.explanation().text(console().locale()));
            }
        }

        private static String number(int number) {
            return number < 0 ? "" : Integer.toString(number);
        }

        private static Object json(MealMonthRow row) {
            return object("month", row.month().toString(), "operatingDays", known(row.operatingDays()), "diners",
                    known(row.diners()), "elderDiners", known(row.elderDiners()), "subsidisedMeals",
                    known(row.subsidisedMeals()), "source", row.source());
        }

        private static Integer known(int number) {
            return number < 0 ? null : number;
        }

        private Object json(Indicator indicator) {
            return object("value", indicator.value().orElse(null), "months",
                    indicator.months().stream().map(YearMonth::toString).toList(), "missing",
                    indicator.missing().stream().map(YearMonth::toString).toList(), "explanation",
                    indicator.explanation().text(console().locale()));
        }
    }
}
