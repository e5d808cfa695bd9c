package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Photos.Photo;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.model.Evidence;

/** The photos of a record, and a list of its other files. */
record EvidenceBlocks(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var photos = sheet.evidence().stream().filter(RecordSheet::photo).toList();
        if (!photos.isEmpty()) {
            var shown = new ArrayList<Photo>();
            for (var photo : photos) {
                shown.add(photo(shown.size() + 1, photo));
            }
            blocks.add(new Photos(shown));
        }
        var files = sheet.evidence().stream().filter(evidence -> !RecordSheet.photo(evidence)).toList();
        if (!files.isEmpty()) {
            blocks.add(files(files));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(Text.plain(wording.text("photos.empty"))));
        }
        return blocks;
    }

    private Photo photo(int number, Evidence evidence) {
        var digest = Objects.toString(evidence.getSha256(), "");
        var code = code(evidence);
        var caption = new ArrayList<Text>();
        caption.add(Text.plain(Wording.blank(evidence.getCaption()) ? wording.text("photos.caption", number, code)
                : wording.text("photos.caption.text", number, code, evidence.getCaption().strip())));
        times(evidence).forEach(line -> caption.add(Text.quiet(line)));
        caption.add(Text.quiet(wording.text("photos.digest", digest)));
        var words = Wording.blank(evidence.getCaption()) ? wording.entered(evidence.getFileName())
                : evidence.getCaption().strip();
        return new Photo(sheet.dossier().printCopy().apply(digest), wording.entered(evidence.getFileName()), digest,
                caption, wording.text("photos.alternative", number, code, words));
    }

    /** The camera's clock may be wrong; the import's is ours. Both are printed and neither is corrected. */
    private List<String> times(Evidence evidence) {
        var imported = wording.text("photos.imported",
                wording.time(evidence.getImportedAt(), sheet.dossier().zone()));
        if (Wording.blank(evidence.getCapturedAt())) {
            return List.of(wording.text("photos.uncaptured"), imported);
        }
        var taken = evidence.getCapturedAt().replace('T', ' ');
        return List.of(Wording.blank(evidence.getCapturedOffset()) ? wording.text("photos.captured.nozone", taken)
                : wording.text("photos.captured", taken, evidence.getCapturedOffset()), imported);
    }

    private String code(Evidence evidence) {
        return Wording.blank(evidence.getItemCode()) ? wording.text("photos.place") : evidence.getItemCode();
    }

    private Table files(List<Evidence> files) {
        var columns = List.of(new Column(wording.text("files.column.code"), 15, Align.CENTRE),
                new Column(wording.text("files.column.name"), 40, Align.LEFT),
                new Column(wording.text("files.column.size"), 22, Align.RIGHT),
                new Column(wording.text("files.column.times"), 37, Align.LEFT),
                new Column(wording.text("files.column.digest"), 42, Align.LEFT));
        var rows = files.stream().map(file -> new Row(List.of(Cell.of(code(file)),
                Cell.of(wording.entered(file.getFileName())), Cell.of(Long.toString(file.getSize())),
                new Cell(times(file).stream().map(Text::quiet).toList()),
                Cell.of(Text.quiet(Objects.toString(file.getSha256(), "")))))).toList();
        return new Table(wording.text("files.table"), columns, rows);
    }
}
