package org.canxun.cli;

import java.util.Optional;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores, judgements and gradings of an inspection, and what they are made of. */
@Command(name = "score")
class ScoreCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "score.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--explain", descriptionKey = "score.explain")
    private boolean explain;

    ScoreCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var view = workspace.inspections().view(inspection);
        var codes = workspace.codes();
        var records = view.records().stream()
                .filter(r -> agency.isEmpty() || agency.get().equals(r.agencyCode())).toList();
        if (records.isEmpty()) {
            throw new CommandFailure(console().text("inspection.agency.unknown", agency.orElse("")));
        }
        if (json()) {
            console().json(object("inspection", view.id(), "records", records.stream()
                    .map(r -> new ResultJson(RecordWords.of(console(), codes, r)).explained(r)).toList()));
        } else {
            records.forEach(r -> new ScorePrinter(console(), RecordWords.of(console(), codes, r)).print(r, explain));
        }
        return 0;
    }
}
