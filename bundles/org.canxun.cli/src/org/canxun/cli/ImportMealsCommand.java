package org.canxun.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealImportOutcome;
import org.canxun.core.meals.MealMapping;
import org.canxun.core.meals.Meals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Meal figures from an export of the settlement system. */
@Command(name = "meals")
class ImportMealsCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.meals.file")
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "import.meals.dry-run")
    private boolean dryRun;

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "import.meals.mapping")
    private Optional<String> mappingName = Optional.empty();

    @Option(names = "--save-mapping", paramLabel = "NAME", descriptionKey = "import.meals.save-mapping")
    private Optional<String> saveAs = Optional.empty();

    @Option(names = "--map", paramLabel = "FIELD=HEADER", descriptionKey = "import.meals.map")
    private List<String> maps = List.of();

    ImportMealsCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var meals = workspace.meals();
        var mapping = mapping(meals);
        MealImportOutcome outcome;
        if (dryRun) {
            outcome = meals.tryImport(file, mapping);
        } else {
            var author = author(workspace);
            if (saveAs.isPresent()) {
                // Before the import, so that a name that cannot be saved leaves nothing behind.
                var plan = meals.inspect(file, mapping);
                if (plan.sound()) {
                    meals.saveMapping(author, saveAs.get(), plan.mapping());
                }
            }
            outcome = meals.importFile(author, file, mapping);
        }
        print(outcome);
        if (!outcome.accepted()) {
            throw new CommandFailure(console().text("import.meals.refused", outcome.plan().errors().count()));
        }
        return 0;
    }

    /** What is said of single columns goes before a saved mapping and before what the names suggest. */
    private Optional<MealMapping> mapping(Meals meals) throws ProblemException {
        var named = mappingName.isPresent() ? Optional.of(meals.mapping(mappingName.get()))
                : Optional.<MealMapping>empty();
        if (maps.isEmpty()) {
            return named;
        }
        var mapping = named.isPresent() ? named.get() : meals.inspect(file, Optional.empty()).mapping();
        for (var map : maps) {
            var parts = map.split("=", 2);
            var field = MealField.named(parts[0]);
            if (parts.length < 2 || field.isEmpty()) {
                throw new UsageException(console().text("import.meals.map.wrong", map, Stream.of(MealField.values())
                        .map(MealField::name).collect(Collectors.joining(", "))));
            }
            mapping = mapping.with(field.get(), parts[1]);
        }
        return Optional.of(mapping);
    }

    private void print(MealImportOutcome outcome) {
        var plan = outcome.plan();
        var notes = plan.notes().stream().map(note -> note.text(console().locale())).toList();
        if (json()) {
            var columns = new LinkedHashMap<String, String>();
            plan.mapping().headers().forEach((field, header) -> columns.put(field.name(), header));
            console().json(object("rows", plan.rows(), "sites", plan.sites(), "months", plan.months(), "created",
                    outcome.created(), "updated", outcome.updated(), "unchanged", outcome.unchanged(), "dryRun",
                    dryRun, "mapping", columns, "mappingName", plan.savedAs().or(() -> mappingName).orElse(""),
                    "daily", plan.mapping().daily(), "unmapped", plan.unmapped(), "notes", notes, "errorCount",
                    plan.errors().count(), "errors", new FaultLines(console(), plan.errors()).json(), "warningCount",
                    plan.warnings().count(), "warnings", new FaultLines(console(), plan.warnings()).json()));
            return;
        }
        plan.mapping().headers().forEach((field, header) -> console().say("import.meals.column",
                field.title(console().locale()), header));
        if (!plan.unmapped().isEmpty()) {
            console().say("import.meals.unmapped", String.join(console().text("list.separator"), plan.unmapped()));
        }
        notes.forEach(console()::line);
        new FaultLines(console(), plan.warnings()).print();
        if (outcome.accepted()) {
            console().say(dryRun ? "import.meals.would" : "import.meals.done", plan.rows(), plan.sites(),
                    outcome.created(), outcome.updated(), outcome.unchanged());
        } else {
            new FaultLines(console(), plan.errors()).print();
        }
    }
}
