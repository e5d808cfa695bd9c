package org.canxun.core.document;

import java.util.List;
import java.util.stream.Collectors;

import org.canxun.core.document.Paper.Fields;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Notice;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.document.Paper.Tone;

/** A paper as plain text, one block after the other: **strong**, and ~quiet~. */
final class PaperText {

    private final StringBuilder out = new StringBuilder();

    private PaperText() {}

    static String of(Paper paper) {
        var text = new PaperText();
        text.line(paper.issuer());
        text.line("# " + paper.title());
        paper.mark().ifPresent(mark -> text.line("! " + mark));
        paper.blocks().forEach(text::block);
        text.line("-- " + paper.footer());
        return text.out.toString();
    }

    private void block(Paper.Block block) {
        if (block instanceof Heading heading) {
            line("#".repeat(heading.level() + 1) + " " + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line(words(paragraph.text()));
        } else if (block instanceof Notice notice) {
            line("! " + notice.text());
        } else if (block instanceof Fields fields) {
            fields.fields().forEach(field -> line(field.label() + ": " + words(field.value())));
        } else if (block instanceof Table table) {
            line(table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | ")));
            table.rows().forEach(row -> line(row.cells().stream().map(cell -> words(cell.lines()))
                    .collect(Collectors.joining(" | "))));
        } else if (block instanceof Photos photos) {
            photos.photos().forEach(photo -> {
                line("[" + photo.file().map(Object::toString).orElse("-") + "] " + photo.alternative());
                line(words(photo.caption()));
            });
        } else if (block instanceof Signatures signatures) {
            signatures.places().forEach(place -> line(place.label()
                    + place.drawn().map(drawn -> " / [" + drawn.alternative() + "]").orElse("") + " / "
                    + words(place.printed()) + " / "
                    + place.room() + " / " + String.join(" ", place.blanks())
                    + (place.signed() ? " signed" : "")));
        }
    }

    private static String words(List<Text> lines) {
        return lines.stream().map(PaperText::words).collect(Collectors.joining(" / "));
    }

    private static String words(Text text) {
        return text.tone() == Tone.STRONG ? "**" + text.text() + "**"
                : text.tone() == Tone.QUIET ? "~" + text.text() + "~" : text.text();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
