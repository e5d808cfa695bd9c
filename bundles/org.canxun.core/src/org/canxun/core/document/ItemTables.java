package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemOption;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;
import org.canxun.model.MeasurementLimit;

/** The items of a record, one table for each section of its checklist. */
record ItemTables(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var measured = sheet.appraisal() || sheet.items().stream()
                .anyMatch(item -> !item.getLimits().isEmpty() || !measurements(item).isEmpty());
        for (var section : sheet.sections()) {
            blocks.add(new Heading(2, wording.entered(section.getTitle())));
            var rows = sheet.items(section).stream().map(item -> row(item, measured)).toList();
            blocks.add(new Table(wording.text("items.table", section.getTitle()), columns(measured), rows));
        }
        blocks.addAll(new StrayItems(wording, sheet).blocks());
        return blocks;
    }

    private List<Column> columns(boolean measured) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(wording.text("items.column.code"), 15, Align.CENTRE));
        columns.add(new Column(wording.text("items.column.text"), measured ? 54 : 76, Align.LEFT));
        columns.add(new Column(wording.text("items.column.method"), 12, Align.CENTRE));
        columns.add(new Column(wording.text("items.column.answer"), 15, Align.CENTRE));
        if (measured) {
            columns.add(new Column(wording.text("items.column.measured"), 33, Align.LEFT));
        }
        columns.add(new Column(wording.text("items.column.note"), measured ? 27 : 38, Align.LEFT));
        return columns;
    }

    private Row row(ChecklistItem item, boolean measured) {
        var cells = new ArrayList<Cell>();
        cells.add(item.isKeyItem() ? Cell.of(Text.strong(item.getCode()), Text.strong(wording.text("items.key")))
                : Cell.of(item.getCode()));
        cells.add(Cell.of(wording.tagged(wording.tagged(wording.entered(item.getText()), "items.illustrative",
                item.isIllustrative()), "items.unverified", item.isUnverified())));
        cells.add(Cell.of(item.getMethods().stream().map(method -> wording.text("method." + method))
                .collect(Collectors.joining(wording.text("list.separator")))));
        cells.add(answer(item));
        if (measured) {
            cells.add(sheet.appraisal() ? score(item) : readings(item));
        }
        cells.add(note(item));
        return new Row(cells);
    }

    private Cell answer(ChecklistItem item) {
        if (!sheet.applies(item)) {
            return Cell.of(Text.quiet(wording.text("items.excluded")));
        }
        var answer = sheet.answer(item);
        var choice = sheet.result(item.getCode()).flatMap(result -> entered(item, result));
        if (choice.isPresent() && answer == ItemAnswer.UNANSWERED) {
            return Cell.of(choice.get());
        }
        var text = wording.text("answer." + answer);
        var first = switch (answer) {
            case NONCONFORM -> Text.strong(text);
            case UNANSWERED -> Text.quiet(text);
            default -> Text.plain(text);
        };
        return choice.map(words -> Cell.of(first, Text.plain(words))).orElse(Cell.of(first));
    }

    /** What was chosen, by the labels of the options, or written. */
    private static Optional<String> entered(ChecklistItem item, ItemResult result) {
        if (!Wording.blank(result.getText())) {
            return Optional.of(result.getText().strip());
        }
        if (Wording.blank(result.getChoice()) || item.getOptions().isEmpty()) {
            return Optional.ofNullable(result.getChoice()).filter(text -> !text.isBlank());
        }
        var codes = List.of(result.getChoice().split(" "));
        return Optional.of(item.getOptions().stream().filter(option -> codes.contains(option.getCode()))
                .map(ItemOption::getLabel).collect(Collectors.joining("、")));
    }

    private Cell score(ChecklistItem item) {
        var lines = new ArrayList<Text>();
        sheet.result(item.getCode()).ifPresent(result -> {
            if (result.getValue() != null) {
                var unit = item.getScoring() == null ? "" : Objects.toString(item.getScoring().getUnit(), "");
                lines.add(Text.plain(wording.text("items.value", wording.number(result.getValue()), unit).strip()));
            }
            if (result.getPoints() != null) {
                var most = item.getScoring() == null || item.getScoring().getMaxPoints() == null ? item.getPoints()
                        : item.getScoring().getMaxPoints();
                lines.add(Text.plain(wording.text("items.points", wording.number(result.getPoints()),
                        most == null ? wording.text("dash") : wording.number(most))));
            }
        });
        lines.addAll(readings(item).lines());
        return new Cell(lines);
    }

    private List<Measurement> measurements(ChecklistItem item) {
        return sheet.result(item.getCode()).map(result -> List.copyOf(result.getMeasurements())).orElse(List.of());
    }

    private Cell readings(ChecklistItem item) {
        var lines = new ArrayList<Text>();
        var readings = new ArrayList<>(measurements(item));
        for (var limit : item.getLimits()) {
            var own = readings.stream().filter(reading -> Objects.equals(reading.getParameter(), limit.getParameter())
                    && reading.getValue() != null).toList();
            readings.removeAll(own);
            own.forEach(reading -> lines.addAll(reading(reading, limit)));
            if (own.isEmpty() && sheet.applies(item) && sheet.answer(item) != ItemAnswer.NOT_APPLICABLE) {
                lines.add(Text.quiet(wording.text("items.unmeasured", limit.getParameter()) + bounds(limit)));
            }
        }
        readings.stream().filter(reading -> reading.getValue() != null)
                .forEach(reading -> lines.add(Text.plain(words(item, reading))));
        if (item.getKind() == ItemKind.SURVEY_MEAN) {
            sheet.result(item.getCode()).map(ItemResult::getValue)
                    .ifPresent(mean -> lines.add(Text.plain(wording.text("items.mean", wording.number(mean)))));
        }
        return new Cell(lines);
    }

    private List<Text> reading(Measurement reading, MeasurementLimit limit) {
        var text = words(reading) + bounds(limit);
        // in another unit nothing is compared: a wrong verdict is worse than none
        var comparable = Objects.equals(reading.getUnit(), limit.getUnit());
        var low = limit.getMinimum() != null && reading.getValue().compareTo(limit.getMinimum()) < 0;
        var high = limit.getMaximum() != null && reading.getValue().compareTo(limit.getMaximum()) > 0;
        return comparable && (low || high) ? List.of(Text.plain(text), Text.strong(wording.text("items.beyond")))
                : List.of(Text.plain(text));
    }

    /** In a survey it is the number of people who chose an option. */
    private String words(ChecklistItem item, Measurement reading) {
        return item.getOptions().stream().filter(option -> option.getCode().equals(reading.getParameter()))
                .findFirst()
                .map(option -> wording.text("items.chosen", option.getLabel(), wording.number(reading.getValue())))
                .orElseGet(() -> words(reading));
    }

    private String words(Measurement reading) {
        return words(wording, reading);
    }

    static String words(Wording wording, Measurement reading) {
        return Objects.toString(reading.getParameter(), "") + " " + wording.number(reading.getValue())
                + unit(reading.getUnit());
    }

    private String bounds(MeasurementLimit limit) {
        var unit = unit(limit.getUnit());
        if (limit.getMinimum() != null && limit.getMaximum() != null) {
            return wording.text("items.limit",
                    wording.number(limit.getMinimum()) + "–" + wording.number(limit.getMaximum()) + unit);
        }
        if (limit.getMinimum() != null) {
            return wording.text("items.limit", "≥" + wording.number(limit.getMinimum()) + unit);
        }
        return limit.getMaximum() == null ? ""
                : wording.text("items.limit", "≤" + wording.number(limit.getMaximum()) + unit);
    }

    /** Ratios have none. */
    private static String unit(String unit) {
        return Wording.blank(unit) ? "" : " " + unit.strip();
    }

    private Cell note(ChecklistItem item) {
        var lines = new ArrayList<Text>();
        var labels = new ConditionLabels(sheet.dossier().judged().codes(), List.of(), Locale.ROOT);
        sheet.unmet(item).forEach(condition -> lines.add(Text.quiet(wording.text("items.condition",
                labels.text(condition)))));
        var result = sheet.result(item.getCode());
        var reason = result.map(ItemResult::getReason).filter(text -> !text.isBlank());
        reason.ifPresent(text -> lines.add(Text.plain(wording.text("items.reason", text.strip()))));
        if (reason.isEmpty() && sheet.applies(item) && sheet.answer(item) == ItemAnswer.NOT_APPLICABLE) {
            lines.add(Text.strong(wording.text("items.reason.missing")));
        }
        result.map(ItemResult::getNote).filter(text -> !text.isBlank())
                .ifPresent(text -> lines.add(Text.plain(text.strip())));
        return new Cell(lines);
    }
}
