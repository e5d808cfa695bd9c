package org.canxun.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.draw.DrawDocument;
import org.canxun.core.draw.RandomDraws.GivenSeed;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.core.draw.RandomDraws.Recusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws sites and officers. */
@Command(name = "new")
class DrawNewCommand extends WorkspaceCommand {

    private static final int RECUSAL_PARTS = 3;

    @Option(names = "--sites", required = true, paramLabel = "SITES", descriptionKey = "draw.new.sites")
    private String sites;

    @Option(names = "--agencies", required = true, split = ",", paramLabel = "CODE",
            descriptionKey = "draw.new.agencies")
    private List<String> agencies;

    @Option(names = "--count", required = true, paramLabel = "NUMBER", descriptionKey = "draw.new.count")
    private int count;

    @Option(names = "--officers", defaultValue = "2", paramLabel = "NUMBER", descriptionKey = "draw.new.officers")
    private int officers;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "draw.new.date")
    private LocalDate date;

    @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "draw.new.seed")
    private String seed;

    @Option(names = "--seed-origin", defaultValue = "", paramLabel = "TEXT", descriptionKey = "draw.new.seed-origin")
    private String seedOrigin;

    @Option(names = "--recuse", paramLabel = "PERSON=SITE=REASON", descriptionKey = "draw.new.recuse")
    private List<String> recusals = List.of();

    @Option(names = "--witness", required = true, paramLabel = "NAME", descriptionKey = "draw.new.witness")
    private List<String> witnesses;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "draw.new.reason")
    private String reason;

    DrawNewCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        if (seed == null && !seedOrigin.isEmpty()) {
            throw wrong(console().text("draw.new.origin-alone"));
        }
        var author = author(workspace);
        var choice = new SiteChoice(console(), workspace);
        var draw = workspace.draws().draw(author,
                new NewDraw(choice.basis(sites), choice.ids(sites), agencies, count, officers,
                        date == null ? LocalDate.now(author.zone()) : date,
                        Optional.ofNullable(seed).map(hex -> new GivenSeed(hex, seedOrigin)), recused(workspace),
                        witnesses, reason));
        if (json()) {
            console().json(DrawDocument.of(draw));
        } else {
            new DrawPrinter(console(), workspace.codes()).print(draw);
        }
        return 0;
    }

    private List<Recusal> recused(Workspace workspace) throws ProblemException {
        var recused = new ArrayList<Recusal>();
        for (var text : recusals) {
            var parts = text.split("=", RECUSAL_PARTS);
            if (parts.length < RECUSAL_PARTS) {
                throw wrong(console().text("draw.new.recusal-parts", text));
            }
            recused.add(new Recusal(workspace.people().find(parts[0].strip()).id(),
                    workspace.draws().site(parts[1].strip()), parts[2]));
        }
        return recused;
    }
}
