package org.canxun.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.Workspace;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.survey.SurveyQuestion;
import org.canxun.core.survey.SurveyTally;
import org.canxun.model.RecordKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What diners said, and more of it. */
@Command(name = "survey")
class InspectionSurveyCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "inspection.survey.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--answers", split = ",", paramLabel = "N", descriptionKey = "inspection.survey.answers")
    private List<Integer> answers = List.of();

    InspectionSurveyCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var record = workspace.inspections().view(inspection).records().stream()
                .filter(r -> agency.map(r.agencyCode()::equals).orElse(r.kind() == RecordKind.APPRAISAL))
                .map(RecordView::id).findFirst()
                .orElseThrow(() -> new CommandFailure(agency.isPresent()
                        ? console().text("inspection.agency.unknown", agency.get())
                        : console().text("inspection.survey.none")));
        if (!answers.isEmpty()) {
            workspace.inspections().open(author(workspace), inspection).respond(record, answers);
        }
        print(workspace.inspections().survey(inspection, record));
        return 0;
    }

    private void print(SurveyTally tally) throws Exception {
        if (json()) {
            console().json(object("count", tally.count(), "score", tally.score().orElse(null), "questions",
                    Arrays.stream(SurveyQuestion.values()).map(q -> question(tally, q)).toList()));
            return;
        }
        console().say("inspection.survey.count", tally.count());
        console().table(
                List.of(console().text("column.input"), console().text("column.score"), "1", "2", "3", "4", "5"),
                Arrays.stream(SurveyQuestion.values())
                        .map(q -> List.of(q.text(console().locale()),
                                tally.score(q).map(Object::toString).orElse(""), count(tally, q, 1), count(tally, q, 2),
                                count(tally, q, 3), count(tally, q, 4), count(tally, q, 5)))
                        .toList());
    }

    private static String count(SurveyTally tally, SurveyQuestion question, int answer) {
        return Long.toString(tally.count(question, answer));
    }

    private static Object question(SurveyTally tally, SurveyQuestion question) {
        return object("question", question.name(), "score", tally.score(question).orElse(null), "counts",
                IntStream.rangeClosed(1, SurveyQuestion.BEST).mapToObj(a -> tally.count(question, a)).toList());
    }
}
