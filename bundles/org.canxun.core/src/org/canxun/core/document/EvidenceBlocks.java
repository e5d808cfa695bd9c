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
        var number = 1;
        for (var group : new PhotoPairs(photos).groups()) {
            var shown = new ArrayList<Photo>();
            for (var photo : group.photos()) {
                shown.add(words().photo(number++, photo));
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

    private PhotoWords words() {
        return new PhotoWords(wording, sheet.dossier());
    }

    private Table files(List<Evidence> files) {
        var columns = List.of(new Column(wording.text("files.column.code"), 15, Align.CENTRE),
                new Column(wording.text("files.column.name"), 40, Align.LEFT),
                new Column(wording.text("files.column.size"), 22, Align.RIGHT),
                new Column(wording.text("files.column.times"), 37, Align.LEFT),
                new Column(wording.text("files.column.digest"), 42, Align.LEFT));
        var rows = files.stream().map(file -> new Row(List.of(Cell.of(words().code(file)),
                Cell.of(wording.entered(file.getFileName())), Cell.of(Long.toString(file.getSize())),
                new Cell(words().times(file).stream().map(Text::quiet).toList()),
                Cell.of(Text.quiet(Objects.toString(file.getSha256(), "")))))).toList();
        return new Table(wording.text("files.table"), columns, rows);
    }
}
