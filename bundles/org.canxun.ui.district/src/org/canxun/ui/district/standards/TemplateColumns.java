package org.canxun.ui.district.standards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.Column;

/** The columns of the checklists and of their items. */
final class TemplateColumns {

    private TemplateColumns() {}

    static List<Column<TemplateRow>> templates(Messages messages, Codes codes) {
        return List.of(
                Column.text("agency", messages.template_agency, 12,
                        row -> codes.agency(row.agencyCode()).map(Codes.AgencyInfo::name).orElse(row.agencyCode())),
                Column.text("title", messages.template_title, 26, TemplateRow::title),
                Column.number("version", messages.template_version, 3, TemplateRow::version),
                Column.number("items", messages.template_items, 3, TemplateRow::items),
                Column.number("keyItems", messages.template_key_items, 4, TemplateRow::keyItems),
                Column.text("kind", messages.template_kind, 5, row -> row.recordKind() == RecordKind.APPRAISAL
                        ? messages.template_appraisal : messages.template_inspection),
                Column.text("digest", messages.template_digest, 16, TemplateRow::contentDigest));
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
                        .map(method -> method(method, messages)).collect(Collectors.joining("+"))),
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

    private static String method(CheckMethod method, Messages messages) {
        return switch (method) {
            case VIEW -> messages.method_view;
            case ASK -> messages.method_ask;
            case TEST -> messages.method_test;
        };
    }

    private static String text(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ");
    }
}
