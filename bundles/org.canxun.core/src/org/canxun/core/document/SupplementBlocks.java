package org.canxun.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.RecordView;
import org.canxun.model.Supplement;
import org.canxun.model.TeamMember;

/** What was added after the record was completed. */
record SupplementBlocks(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var columns = List.of(new Column(wording.text("supplements.column.time"), 36, Align.LEFT),
                new Column(wording.text("supplements.column.code"), 18, Align.CENTRE),
                new Column(wording.text("supplements.column.text"), 78, Align.LEFT),
                new Column(wording.text("supplements.column.person"), 24, Align.CENTRE));
        var supplements = sheet.record().getSupplements();
        var views = sheet.judged().map(RecordView::supplements).orElse(List.of());
        // Both are in the order they were written.
        var rows = IntStream.range(0, supplements.size()).mapToObj(i -> row(supplements.get(i),
                i < views.size() && views.get(i).afterSigning())).toList();
        return List.of(new Paragraph(Text.quiet(wording.text("supplements.note"))),
                new Table(wording.text("supplements"), columns, rows));
    }

    private Row row(Supplement supplement, boolean afterSigning) {
        var code = Wording.blank(supplement.getItemCode()) ? wording.text("dash") : supplement.getItemCode();
        var person = sheet.dossier().inspection().getTeam().stream()
                .filter(member -> Objects.equals(member.getPersonId(), supplement.getPersonId()))
                .map(TeamMember::getName).filter(Objects::nonNull).findFirst()
                .or(() -> Optional.ofNullable(sheet.dossier().people().get(supplement.getPersonId())))
                .orElse(wording.entered(supplement.getPersonId()));
        var time = Text.plain(wording.time(supplement.getOccurredAt(), sheet.dossier().zone()));
        return new Row(List.of(afterSigning ? Cell.of(time, Text.strong(wording.text("supplements.after")))
                : Cell.of(time),
                Cell.of(code), Cell.of(wording.entered(supplement.getText())), Cell.of(person)));
    }
}
