package org.canxun.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.geo.Datum;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Data from outside. */
@Command(name = "import", subcommands = { ImportCommand.ImportSites.class, ImportMealsCommand.class })
class ImportCommand extends CommandGroup {

    @Command(name = "sites")
    static class ImportSites extends WorkspaceCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "import.sites.file")
        private Path file;

        @Option(names = "--dry-run", descriptionKey = "import.sites.dry-run")
        private boolean dryRun;

        @Option(names = "--datum", paramLabel = "D", descriptionKey = "import.sites.datum")
        private Optional<Datum> datum = Optional.empty();

        ImportSites(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var sites = workspace.sites();
            var outcome = dryRun ? sites.tryImport(file, datum)
                    : sites.importFile(author(workspace), file, datum);
            if (json()) {
                console().json(object("rows", outcome.rows(), "created", outcome.created(), "updated",
                        outcome.updated(), "unchanged", outcome.unchanged(), "dryRun", dryRun, "errorCount",
                        outcome.errors().count(), "errors", new FaultLines(console(), outcome.errors()).json(),
                        "warningCount", outcome.warnings().count(), "warnings",
                        new FaultLines(console(), outcome.warnings()).json()));
            } else {
                new FaultLines(console(), outcome.warnings()).print();
                if (outcome.accepted()) {
                    console().say(dryRun ? "import.sites.would" : "import.sites.done", outcome.rows(),
                            outcome.created(), outcome.updated(), outcome.unchanged());
                } else {
                    new FaultLines(console(), outcome.errors()).print();
                }
            }
            if (!outcome.accepted()) {
                throw new CommandFailure(console().text("import.sites.refused", outcome.errors().count()));
            }
            return 0;
        }
    }
}
