package org.canxun.core.templates.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.TermUnit;

/** Sheet 项目: the items in order, with all that an item has once. */
final class ItemSheet {

    private static final int MAX_TERM_DAYS = 3650;

    private final BookSections sections;
    private final ItemCodes codes;

    ItemSheet(BookSections sections, ItemCodes codes) {
        this.sections = sections;
        this.codes = codes;
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < template.sections().size(); i++) {
            var section = template.sections().get(i);
            for (var item : section.items()) {
                rows.add(Stream.of(List.of(Integer.toString(i + 1), section.title()), question(item), demand(item),
                        ScoringCells.written(item.scoring())).flatMap(List::stream).toList());
            }
        }
        return new Sheet(BookSheet.ITEMS.title(), BookColumn.written(BookSheet.ITEMS, ItemColumn.values()), rows);
    }

    private static List<String> question(ItemContent item) {
        return List.of(item.code(), item.text(), TemplateWords.KINDS.label(item.kind()), methods(item),
                TemplateWords.FLAGS.label(item.keyItem()), item.legalBasis(), item.standard(),
                BookNumbers.text(item.points()), BookNumbers.text(item.weight()),
                TemplateWords.FLAGS.label(item.illustrative()), TemplateWords.FLAGS.label(item.unverified()));
    }

    private static List<String> demand(ItemContent item) {
        var demand = item.demand();
        var advice = item.advice();
        return List.of(demand.condition(), demand.constraint(),
                TemplateWords.REQUIREMENTS.label(demand.requirement()), TemplateWords.PHOTOS.label(demand.photo()),
                advice.guidance(), advice.findingText(),
                advice.term().map(term -> Integer.toString(term.days())).orElse(""),
                advice.term().map(term -> TemplateWords.TERM_UNITS.label(term.unit())).orElse(""));
    }

    /** In the order of the enumeration, joined by a plus sign. */
    static String methods(ItemContent item) {
        return item.methods().stream().sorted().map(TemplateWords.METHODS::label).collect(Collectors.joining("+"));
    }

    void row(TableRow<ItemColumn> row) {
        var section = sections.find(row);
        var code = codes.add(row);
        var points = BookRows.required(row, ItemColumn.POINTS,
                () -> row.number(ItemColumn.POINTS, BookNumbers.NONE, BookNumbers.GREATEST));
        var item = new ItemContent(code, row.text(ItemColumn.TEXT),
                row.choice(ItemColumn.KIND, TemplateWords.KINDS.choices()).orElse(ItemKind.CONFORMITY), methods(row),
                flag(row, ItemColumn.KEY), BasisContent.of(row.text(ItemColumn.LEGAL_BASIS)),
                row.text(ItemColumn.STANDARD), points.orElse(BigDecimal.ZERO),
                row.number(ItemColumn.WEIGHT, BookNumbers.NONE, BookNumbers.GREATEST),
                new ItemMarks(flag(row, ItemColumn.ILLUSTRATIVE), flag(row, ItemColumn.UNVERIFIED)), demand(row),
                advice(row), List.of(), List.of(), ScoringCells.read(row));
        if (row.sound()) {
            BookRows.checked(row, ItemColumn.TEXT, () -> TemplateTexts.checked(item))
                    .ifPresent(section.orElseThrow()::add);
        }
    }

    private static boolean flag(TableRow<ItemColumn> row, ItemColumn column) {
        return row.choice(column, TemplateWords.FLAGS.choices()).orElse(false);
    }

    private static List<CheckMethod> methods(TableRow<ItemColumn> row) {
        var methods = EnumSet.noneOf(CheckMethod.class);
        for (var part : row.text(ItemColumn.METHODS).split("[+＋、]")) {
            if (!part.isBlank()) {
                row.choice(ItemColumn.METHODS, part, TemplateWords.METHODS.choices()).ifPresent(methods::add);
            }
        }
        return List.copyOf(methods);
    }

    private static ItemDemand demand(TableRow<ItemColumn> row) {
        return new ItemDemand(row.text(ItemColumn.CONDITION), row.text(ItemColumn.CONSTRAINT),
                row.choice(ItemColumn.REQUIREMENT, TemplateWords.REQUIREMENTS.choices())
                        .orElse(ItemDemand.NONE.requirement()),
                row.choice(ItemColumn.PHOTO, TemplateWords.PHOTOS.choices()).orElse(ItemDemand.NONE.photo()));
    }

    /** Days and their unit stand together or not at all. */
    private static ItemAdvice advice(TableRow<ItemColumn> row) {
        var days = row.whole(ItemColumn.TERM_DAYS, 0, MAX_TERM_DAYS);
        var unit = row.choice(ItemColumn.TERM_UNIT, TemplateWords.TERM_UNITS.choices());
        if (days.isPresent() && unit.isEmpty()) {
            row.requiredText(ItemColumn.TERM_UNIT);
        } else if (unit.isPresent() && days.isEmpty()) {
            row.requiredText(ItemColumn.TERM_DAYS);
        }
        return new ItemAdvice(row.text(ItemColumn.GUIDANCE), row.text(ItemColumn.FINDING),
                days.map(d -> new ItemAdvice.Term(d, unit.orElse(TermUnit.CALENDAR_DAY))));
    }
}
