package org.canxun.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.meals.IndicatorValues.Proposal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Values of an appraisal from the meal figures and from completed inspections. */
@Command(name = "propose")
class InspectionProposeCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Option(names = "--threshold", paramLabel = "MEALS", descriptionKey = "inspection.propose.threshold")
    private Optional<BigDecimal> threshold = Optional.empty();

    @Option(names = "--apply", descriptionKey = "inspection.propose.apply")
    private boolean apply;

    InspectionProposeCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        if (threshold.isPresent() && threshold.get().signum() <= 0) {
            throw new UsageException(console().text("inspection.propose.threshold.wrong"));
        }
        var values = workspace.indicatorValues();
        var proposals = values.proposals(inspection, threshold);
        var applied = apply ? values.apply(author(workspace), inspection, threshold).stream()
                .map(Proposal::itemCode).toList() : List.<String>of();
        if (json()) {
            console().json(object("applied", applied, "proposals", proposals.stream().map(this::json).toList()));
            return 0;
        }
        console().table(List.of(console().text("column.code"), console().text("column.input"),
                console().text("column.value"), console().text("column.state")),
                proposals.stream().map(p -> List.of(p.itemCode(), p.input(), value(p), state(p, applied))).toList());
        proposals.forEach(p -> console().line(p.itemCode() + "  " + p.explanation().text(console().locale())));
        if (apply) {
            console().say("inspection.propose.applied", applied.size());
        }
        return 0;
    }

    private static String value(Proposal proposal) {
        return proposal.value().map(BigDecimal::toPlainString).or(proposal::choice).orElse("");
    }

    private String state(Proposal proposal, List<String> applied) {
        if (applied.contains(proposal.itemCode())) {
            return console().text("inspection.propose.taken");
        }
        return proposal.answered() ? console().text("inspection.propose.answered") : "";
    }

    private Object json(Proposal proposal) {
        return object("item", proposal.itemCode(), "input", proposal.input(), "value",
                proposal.value().orElse(null), "choice", proposal.choice().orElse(null), "unit", proposal.unit(),
                "answered", proposal.answered(),
                "explanation", proposal.explanation().text(console().locale()));
    }
}
