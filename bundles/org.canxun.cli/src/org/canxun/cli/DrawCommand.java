package org.canxun.cli;

import java.nio.file.Path;
import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.core.draw.DrawDocument;
import org.canxun.core.draw.DrawFault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws of sites and officers. */
@Command(name = "draw", subcommands = { DrawNewCommand.class, DrawCommand.ListDraws.class, DrawCommand.Show.class,
    DrawCommand.Export.class, DrawCommand.Check.class })
class DrawCommand extends CommandGroup {

    /** What those take that are about one draw. */
    abstract static class OfDraw extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "DRAW", descriptionKey = "draw.id")
        private String draw;

        OfDraw(GlobalOptions globals) {
            super(globals);
        }

        String draw() {
            return draw;
        }
    }

    private static List<Object> faults(Console console, List<DrawFault> faults) {
        return faults.stream().<Object>map(fault -> WorkspaceCommand.object("problem", fault.problem().name(), "text",
                fault.text(console.locale()))).toList();
    }

    @Command(name = "list")
    static class ListDraws extends WorkspaceCommand {

        ListDraws(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var draws = workspace.draws().checked();
            if (json()) {
                console().json(draws.stream().map(this::json).toList());
                return 0;
            }
            var codes = workspace.codes();
            console().table(List.of(console().text("column.id"), console().text("draw.column.drawn"),
                    console().text("draw.column.sites"), console().text("draw.column.agencies"),
                    console().text("draw.column.person"), console().text("draw.column.reason"),
                    console().text("draw.column.check")), draws.stream().map(checked -> row(checked, codes)).toList());
            return 0;
        }

        private List<String> row(CheckedDraw checked, Codes codes) {
            var draw = checked.draw();
            return List.of(draw.id(), DrawPrinter.time(draw), draw.sites() + "/" + draw.objectPool().size(),
                    DrawPrinter.agencies(console(), codes, draw), draw.label(draw.personId()).name(), draw.reason(),
                    checked.mark(console().locale()));
        }

        private Object json(CheckedDraw checked) {
            var draw = checked.draw();
            return object("id", draw.id(), "drawnAt", draw.drawnAt().toString(), "zone", draw.zone(), "person",
                    draw.personId(), "sites", draw.sites(), "pool", draw.objectPool().size(), "agencies",
                    draw.agencies(), "reason", draw.reason(), "repeatOf", draw.repeatOf().orElse(null), "sound",
                    checked.sound(),
                    "faults", faults(console(), checked.faults()));
        }
    }

    @Command(name = "show")
    static class Show extends OfDraw {

        Show(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var draw = workspace.draws().get(draw());
            if (json()) {
                console().json(DrawDocument.of(draw));
            } else {
                new DrawPrinter(console(), workspace.codes()).print(draw);
            }
            return 0;
        }
    }

    @Command(name = "export")
    static class Export extends OfDraw {

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "draw.export.folder")
        private Path folder;

        Export(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var files = workspace.draws().export(draw(), folder);
            if (json()) {
                console().json(object("id", draw(), "files", files.stream().map(Path::toString).toList()));
            } else {
                console().say("draw.exported", folder);
                files.forEach(file -> console().line("  " + file.getFileName()));
            }
            return 0;
        }
    }

    @Command(name = "check")
    static class Check extends OfDraw {

        Check(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var faults = workspace.draws().check(draw());
            if (json()) {
                console().json(
                        object("id", draw(), "sound", faults.isEmpty(), "faults", faults(console(), faults)));
            } else {
                faults.forEach(fault -> console().line(fault.text(console().locale())));
            }
            if (!faults.isEmpty()) {
                throw new CommandFailure(console().text("draw.check.failed", draw()));
            }
            if (!json()) {
                console().say("draw.check.sound");
            }
            return 0;
        }
    }
}
