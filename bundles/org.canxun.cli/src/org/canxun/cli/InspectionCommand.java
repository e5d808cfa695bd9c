package org.canxun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Inspections.NewInspection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joint inspections. */
@Command(name = "inspection", subcommands = { InspectionCommand.Create.class,
    InspectionCommand.Apply.class, InspectionProposeCommand.class, InspectionShowCommand.class,
    InspectionListCommand.class, InspectionCommand.Complete.class, InspectionSigning.Sign.class,
    InspectionSigning.Refuse.class, InspectionSigning.Supplement.class, InspectionLogCommand.class,
    InspectionHistoryCommand.class, InspectionSurveyCommand.class })
class InspectionCommand extends CommandGroup {

    @Command(name = "create")
    static class Create extends WorkspaceCommand {

        @Option(names = "--site", required = true, paramLabel = "SITE", descriptionKey = "inspection.create.site")
        private String site;

        @Option(names = "--kind", defaultValue = "ROUTINE", paramLabel = "KIND",
                descriptionKey = "inspection.create.kind")
        private String kind;

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "inspection.create.date")
        private LocalDate date;

        @Option(names = "--template", split = ",", paramLabel = "CODE", descriptionKey = "inspection.create.template")
        private List<String> templates = List.of();

        @Option(names = "--member", split = ",", paramLabel = "PERSON", descriptionKey = "inspection.create.member")
        private List<String> members = List.of();

        Create(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var author = author(workspace);
            var choice = new TeamChoice(workspace);
            var chosen = choice.templates(templates);
            var day = Optional.ofNullable(date).orElseGet(LocalDate::now);
            var id = workspace.inspections().create(author, new NewInspection(choice.site(site), kind, day,
                    choice.leadAgency(), chosen, choice.members(members, chosen, day)));
            if (json()) {
                console().json(object("id", id));
            } else {
                console().line(id);
            }
            return 0;
        }
    }

    @Command(name = "apply")
    static class Apply extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        @Parameters(index = "1", paramLabel = "FILE.json", descriptionKey = "inspection.apply.file")
        private Path file;

        Apply(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var entries = new EntryFile(console()).read(file);
            var view = workspace.inspections().apply(author(workspace), inspection, entries);
            InspectionPrinter.print(console(), json(), workspace.codes(), view);
            return 0;
        }
    }

    @Command(name = "complete")
    static class Complete extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "inspection.complete.agency")
        private Optional<String> agency = Optional.empty();

        Complete(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var editor = workspace.inspections().open(author(workspace), inspection);
            var records = editor.view().records().stream()
                    .filter(r -> agency.isEmpty() ? !r.completed() : agency.get().equals(r.agencyCode())).toList();
            if (agency.isPresent() && records.isEmpty()) {
                throw new CommandFailure(console().text("inspection.agency.unknown", agency.get()));
            }
            // All or none, so that what stands in the way of a later record leaves no half behind.
            for (var record : records) {
                var obstacles = editor.obstacles(record.id());
                if (!obstacles.isEmpty()) {
                    throw new ProblemException(Problem.RECORD_BLOCKED, record.agencyName(), obstacles.size(),
                            obstacles.get(0));
                }
            }
            for (var record : records) {
                var left = editor.blockers(record.id());
                editor.complete(record.id());
                if (!json()) {
                    left.forEach(b -> console().say("inspection.left-open", b.text(console().locale())));
                    console().say("inspection.completed", record.agencyName());
                }
            }
            if (json()) {
                console().json(new InspectionJson(console(), workspace.codes()).of(editor.view()));
            }
            return 0;
        }
    }
}
