package org.canxun.ui.district.standards;

import java.util.List;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
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

    static List<Column<Line>> items(Messages messages) {
        return List.of(
                Column.<Line>text("code", messages.item_code, 6, line -> line.item().getCode())
                        .sortedBy(Line::position),
                Column.<Line>text("section", messages.item_section, 10, Line::section).sortedBy(Line::position),
                Column.text("text", messages.item_text, 36, line -> text(line.item().getText())),
                Column.text("key", messages.item_key, 4, line -> line.item().isKeyItem() ? messages.item_is_key : ""),
                Column.text("methods", messages.item_methods, 6, line -> line.item().getMethods().stream()
                        .map(method -> method(method, messages)).collect(Collectors.joining("+"))),
                Column.text("basis", messages.item_basis, 18, line -> text(line.item().getLegalBasis())),
                Column.<Line>text("standard", messages.item_standard, 18, line -> text(line.item().getStandard()))
                        .hidden());
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
