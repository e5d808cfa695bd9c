package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;

/**
 * What was recorded of items that the checklist does not have. Their findings are on no list of problems, so that
 * this is the only place in the paper where they stand.
 */
record StrayItems(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        sheet.strays().forEach(stray -> add(blocks, stray));
        return blocks;
    }

    private void add(List<Block> blocks, ItemResult stray) {
        blocks.add(new Paragraph(Text.strong(wording.text("items.stray", stray.getItemCode(),
                wording.text("answer." + stray.getAnswer())))));
        var known = sheet.judged().stream().map(RecordView::strays).flatMap(List::stream)
                .filter(view -> view.itemCode().equals(stray.getItemCode())).findFirst();
        Stream.of(Stream.of(known.map(StrayView::text).orElse(""), stray.getReason(),
                known.map(view -> view.given().choice()).orElse(stray.getChoice()), stray.getText(), readings(stray)),
                finding(stray, known).stream(), Stream.of(stray.getNote(), photos(stray)))
                .flatMap(texts -> texts).filter(text -> !Wording.blank(text))
                .forEach(text -> blocks.add(new Paragraph(Text.plain(text.strip()))));
    }

    private String readings(ItemResult stray) {
        var words = stray.getMeasurements().stream().filter(reading -> reading.getValue() != null)
                .map(reading -> ItemTables.words(wording, reading))
                .collect(Collectors.joining(wording.text("list.separator")));
        return words.isEmpty() ? "" : wording.text("items.stray.readings", words);
    }

    private Optional<String> finding(ItemResult stray, Optional<StrayView> known) {
        if (stray.getAnswer() != ItemAnswer.NONCONFORM) {
            return Optional.empty();
        }
        var finding = sheet.finding(stray.getItemCode());
        var text = finding.map(written -> written.getText()).filter(words -> !Wording.blank(words)).map(String::strip)
                .or(() -> known.flatMap(StrayView::finding).map(view -> view.text()).filter(words -> !words.isEmpty())
                        .map(words -> wording.text("finding.default", words)));
        return text.map(words -> wording.text("items.stray.finding", words, FindingWords.term(wording, finding)
                .orElse(wording.text("term.open"))));
    }

    private String photos(ItemResult stray) {
        var photos = sheet.photos(stray.getItemCode());
        return photos == 0 ? "" : wording.text("items.stray.photos", photos);
    }
}
