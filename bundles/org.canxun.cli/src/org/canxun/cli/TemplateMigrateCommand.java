package org.canxun.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.core.port.TemplateRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves open records of an inspection to a newer version of their checklists. */
@Command(name = "migrate")
class TemplateMigrateCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "template.migrate.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--to", paramLabel = "REF", descriptionKey = "template.migrate.to")
    private Optional<String> to = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "template.migrate.dry-run")
    private boolean dryRun;

    TemplateMigrateCommand(GlobalOptions globals) {
        super(globals);
    }

    /** What becomes of a record. */
    private enum Status {
        MOVED, PLANNED, CURRENT, COMPLETED, CONTESTED
    }

    /** @param plan absent when the record stays as it is */
    private record Step(RecordView record, Status status, Optional<MovePlan> plan) {}

    @Override
    int run(Workspace workspace) throws Exception {
        // Who only asks needs no name.
        var author = dryRun ? Author.program(ZoneId.systemDefault()) : author(workspace);
        var editor = workspace.inspections().open(author, inspection);
        var steps = steps(workspace, editor);
        for (var step : steps) {
            if (step.status() == Status.MOVED) {
                editor.move(step.record().id(), step.plan().orElseThrow().target().id());
            }
        }
        if (json()) {
            console().json(object("inspection", editor.view().id(), "dryRun", dryRun, "records",
                    steps.stream().map(TemplateMigrateCommand::json).toList()));
        } else {
            steps.forEach(this::print);
        }
        return 0;
    }

    /** All is planned before anything is moved, so that what is refused leaves no half behind. */
    private List<Step> steps(Workspace workspace, InspectionEditor editor) throws ProblemException {
        var named = to.isPresent() ? Optional.of(workspace.templates().find(to.get())) : Optional.<TemplateRow>empty();
        var current = workspace.templates().current();
        var steps = new ArrayList<Step>();
        for (var record : records(editor)) {
            var other = named.isPresent() && !named.get().code().equals(record.templateCode());
            if (!other || agency.isPresent()) {
                steps.add(step(editor, record, named.or(() -> newer(current, record))));
            }
        }
        if (steps.isEmpty()) {
            throw new CommandFailure(console().text("migrate.none", named.map(TemplateRow::title).orElse("")));
        }
        return steps;
    }

    private List<RecordView> records(InspectionEditor editor) {
        var records = editor.view().records().stream()
                .filter(r -> agency.isEmpty() || agency.get().equals(r.agencyCode())).toList();
        if (agency.isPresent() && records.isEmpty()) {
            throw new CommandFailure(console().text("inspection.agency.unknown", agency.get()));
        }
        return records;
    }

    /** A version in force that came later; going back has to be asked for, and a choice between rivals, too. */
    private static Optional<TemplateRow> newer(List<TemplateRow> current, RecordView record) {
        return current.stream()
                .filter(r -> r.code().equals(record.templateCode()) && r.version() >= record.templateVersion())
                .findFirst();
    }

    private Step step(InspectionEditor editor, RecordView record, Optional<TemplateRow> target)
            throws ProblemException {
        if (record.completed()) {
            return new Step(record, Status.COMPLETED, Optional.empty());
        }
        if (record.contested() && to.isEmpty()) {
            return new Step(record, Status.CONTESTED, Optional.empty());
        }
        if (target.isEmpty() || target.get().id().equals(record.templateId()) && !record.contested()) {
            return new Step(record, Status.CURRENT, Optional.empty());
        }
        return new Step(record, dryRun ? Status.PLANNED : Status.MOVED,
                Optional.of(editor.plan(record.id(), target.get().id())));
    }

    private static Object json(Step step) {
        var record = step.record();
        var plan = step.plan();
        return object("id", record.id(), "agency", record.agencyCode(), "template", record.templateTitle(), "status",
                step.status().name(), "from", record.templateVersion(), "to",
                plan.map(p -> p.target().version()).orElse(null), "target", plan.map(p -> p.target().id()).orElse(""),
                "kept", plan.map(MovePlan::kept).orElse(List.of()), "changed",
                plan.map(MovePlan::changed).orElse(List.of()), "dropped",
                plan.map(MovePlan::dropped).orElse(List.of()), "added", plan.map(MovePlan::added).orElse(List.of()),
                "failed", plan.map(p -> p.failed(record)).orElse(List.of()));
    }

    private void print(Step step) {
        var record = step.record();
        switch (step.status()) {
            case COMPLETED -> console().say("migrate.completed", record.agencyName(), record.templateVersion());
            case CONTESTED -> console().say("migrate.contested", record.agencyName(),
                    String.join("、", record.rivals().stream().map(RivalVersion::templateId).toList()));
            case CURRENT -> console().say("migrate.current", record.agencyName(), record.templateVersion());
            case MOVED -> console().say("migrate.moved", record.agencyName(), record.templateVersion(),
                    step.plan().orElseThrow().target().version());
            case PLANNED -> console().say("migrate.planned", record.agencyName(), record.templateVersion(),
                    step.plan().orElseThrow().target().version());
        }
        step.plan().ifPresent(plan -> {
            console().say("migrate.kept", plan.kept().size());
            codes(console().text("migrate.changed", plan.changed().size()), plan.changed());
            codes(console().text("migrate.dropped", plan.dropped().size()), plan.dropped());
            var failed = plan.failed(record);
            if (!failed.isEmpty()) {
                codes(console().text("migrate.failed", failed.size()), failed);
            }
            codes(console().text("migrate.added", plan.added().size()), plan.added());
        });
    }

    private void codes(String words, List<String> codes) {
        console().line(codes.isEmpty() ? words : words + "  " + String.join(" ", codes));
    }
}
