package org.canxun.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws figures over a photo, above those that are there. */
@Command(name = "annotate", preprocessor = EvidenceIds.Cover.class)
class EvidenceAnnotateCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence.id",
            converter = EvidenceIds.Uncover.class)
    private String evidence;

    @Option(names = "--clear", descriptionKey = "evidence.annotate.clear")
    private boolean clear;

    @Option(names = "--mosaic", paramLabel = "X,Y,X,Y", descriptionKey = "evidence.annotate.mosaic")
    private List<String> mosaics = List.of();

    @Option(names = "--box", paramLabel = "X,Y,X,Y", descriptionKey = "evidence.annotate.box")
    private List<String> boxes = List.of();

    @Option(names = "--ellipse", paramLabel = "X,Y,X,Y", descriptionKey = "evidence.annotate.ellipse")
    private List<String> ellipses = List.of();

    @Option(names = "--arrow", paramLabel = "X,Y,X,Y", descriptionKey = "evidence.annotate.arrow")
    private List<String> arrows = List.of();

    @Option(names = "--text", paramLabel = "X,Y,TEXT", descriptionKey = "evidence.annotate.text")
    private List<String> texts = List.of();

    EvidenceAnnotateCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var added = new ArrayList<PhotoMark>();
        add(added, Shape.MOSAIC, mosaics);
        add(added, Shape.BOX, boxes);
        add(added, Shape.ELLIPSE, ellipses);
        add(added, Shape.ARROW, arrows);
        for (var text : texts) {
            var parts = text.split(",", 3);
            if (parts.length < 3) {
                throw wrong(console().text("evidence.annotate.wrong.text", text));
            }
            added.add(PhotoMark.text(number(parts[0], text), number(parts[1], text), parts[2]));
        }
        if (added.isEmpty() && !clear) {
            throw wrong(console().text("evidence.annotate.nothing"));
        }
        var author = author(workspace);
        var place = EvidencePlace.find(workspace, evidence);
        var marks = new ArrayList<PhotoMark>(clear ? List.of() : place.photo().marks());
        marks.addAll(added);
        var view = workspace.inspections().open(author, place.inspection()).mark(evidence, marks);
        var now = EvidencePlace.photo(view, evidence).orElseThrow().marks();
        if (json()) {
            console().json(object("id", evidence, "marks", now.stream().map(EvidenceAnnotateCommand::json).toList()));
        } else {
            console().say("evidence.annotated", place.photo().fileName(), now.size());
        }
        return 0;
    }

    private void add(List<PhotoMark> marks, Shape shape, List<String> places) {
        for (var place : places) {
            var parts = place.split(",", -1);
            if (parts.length != 4) {
                throw wrong(console().text("evidence.annotate.wrong.place", place));
            }
            marks.add(PhotoMark.of(shape, number(parts[0], place), number(parts[1], place), number(parts[2], place),
                    number(parts[3], place)));
        }
    }

    private BigDecimal number(String text, String place) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(console().text("evidence.annotate.wrong.place", place));
        }
    }

    static Object json(PhotoMark mark) {
        return object("shape", mark.shape().name(), "x", mark.x(), "y", mark.y(), "toX", mark.toX(), "toY",
                mark.toY(), "text", mark.text());
    }
}
