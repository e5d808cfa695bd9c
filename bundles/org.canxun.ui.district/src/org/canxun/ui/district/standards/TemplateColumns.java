package org.canxun.ui.district.standards;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;
import org.canxun.ui.table.Column;

/** The columns of the checklists and of their items. */
final class TemplateColumns {

    private TemplateColumns() {}

    static List<Column<TemplateRow>> templates(Messages messages, Codes codes) {
        var words = new Vocabulary(messages);
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
        return List.of(
                Column.text("agency", messages.template_agency, 10,
                        row -> codes.agency(row.agencyCode()).map(Codes.AgencyInfo::name).orElse(row.agencyCode())),
                Column.text("title", messages.template_title, 20, TemplateRow::title),
                Column.text("code", messages.template_code, 8, TemplateRow::code),
                Column.number("version", messages.template_version, 3, TemplateRow::version),
                Column.text("state", messages.template_state, 6, row -> state(row.state(), words)),
                Column.number("items", messages.template_items, 3, TemplateRow::items),
                Column.number("keyItems", messages.template_key_items, 4, TemplateRow::keyItems),
                Column.<TemplateRow>text("kind", messages.template_kind, 4, row -> words.of(row.recordKind()))
                        .hidden(),
                Column.text("published", messages.template_published, 9,
                        row -> row.publishedAt().map(time::format).orElse("")),
                Column.text("signer", messages.template_signer, 6, TemplateRow::signer),
                Column.text("digest", messages.template_digest, 10, TemplateRow::contentDigest));
    }

    /** A sign before the word, for whoever looks for what is in force. */
    private static String state(TemplateState state, Vocabulary words) {
        return (switch (state) {
            case DRAFT -> "✎ ";
            case PUBLISHED -> "● ";
            case SUPERSEDED, WITHDRAWN, FINISHED, DISCARDED -> "○ ";
        }) + words.of(state);
    }

    /** An item with the section it stands in. */
    record Line(String section, int position, ChecklistItem item) {}

    /** The items in the order of the checklist, each with its section. */
    static List<Line> lines(ChecklistTemplate template) {
        var lines = new ArrayList<Line>();
        for (var section : template.getSections()) {
            section.getItems().forEach(item -> lines.add(new Line(section.getTitle(), lines.size(), item)));
        }
        return lines;
    }

    static List<Column<Line>> items(Messages messages) {
        return List.of(
                Column.<Line>text("code", messages.item_code, 6, line -> line.item().getCode())
                        .sortedBy(Line::position),
                Column.<Line>text("section", messages.item_section, 10, Line::section).sortedBy(Line::position),
                Column.text("text", messages.item_text, 36, line -> text(line.item().getText())),
                Column.text("key", messages.item_key, 4, line -> line.item().isKeyItem() ? messages.item_is_key : ""),
                Column.number("points", messages.item_points, 4, line -> points(line.item())),
                Column.text("methods", messages.item_methods, 6, line -> line.item().getMethods().stream()
                        .map(new Vocabulary(messages)::of).collect(Collectors.joining("+"))),
                Column.text("basis", messages.item_basis, 18, line -> text(line.item().getLegalBasis())),
                Column.<Line>text("standard", messages.item_standard, 18, line -> text(line.item().getStandard()))
                        .hidden(),
                Column.text("marks", messages.item_marks, 6, line -> marks(line.item(), messages)));
    }

    private static BigDecimal points(ChecklistItem item) {
        var points = Objects.requireNonNullElse(item.getPoints(), BigDecimal.ZERO).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }

    /** Whoever reads the checklist must see which figures are examples and which bases nobody checked yet. */
    private static String marks(ChecklistItem item, Messages messages) {
        return Stream.of(item.isIllustrative() ? messages.item_illustrative : "",
                item.isUnverified() ? messages.item_unverified : "").filter(m -> !m.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ");
    }
}
