package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.model.ItemKind;

/** Says what people answered to an item without knowing of each other, and how it is settled. */
final class ApartWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ItemWords words;
    private final Messages messages;

    ApartWords(ItemWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** How to settle it, then everybody's answer in full. */
    String guide(ItemView item, ZoneId zone) {
        var said = item.apart().said().stream().map(s -> ItemWords.format(messages.supplement_line,
                TIME.format(s.at().atZone(zone)), s.person(), answer(item, s.given())));
        return Stream.concat(Stream.of(how(item)), said).collect(joining("\n"));
    }

    private String how(ItemView item) {
        if (item.kind() != ItemKind.TEXT) {
            return messages.conflict_guide;
        }
        return item.apart().said().isEmpty() || !item.apart().offered().isEmpty() ? messages.conflict_text
                : messages.conflict_text_each;
    }

    private String answer(ItemView item, Given given) {
        if (item.kind() == ItemKind.TEXT && !given.text().isEmpty()) {
            return given.text();
        }
        return words.said(given);
    }
}
