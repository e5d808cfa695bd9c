package org.canxun.core.templates.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateTexts;

/** Sheet 分组: the sections in order, also those without items. */
final class SectionSheet {

    private final BookSections sections;
    private final Map<String, Integer> rows = new HashMap<>();

    SectionSheet(BookSections sections) {
        this.sections = sections;
    }

    /** Columns. The number tells sections with the same title apart; the order is that of the rows. */
    enum Part implements BookColumn {
        NUMBER(Look.code("分组序号", "section_no", "序号")), TITLE(Look.text(40, "分组", "section", "标题", "title")),
        CONDITION(Look.text(40, "适用条件", "condition", "条件")), WEIGHT(Look.number("权重", "weight"));

        private final Look look;

        Part(Look look) {
            this.look = look;
        }

        @Override
        public Look look() {
            return look;
        }

        @Override
        public boolean required() {
            return this == TITLE;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        for (var section : template.sections()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), section.title(), section.condition(),
                    BookNumbers.text(section.weight())));
        }
        return new Sheet(BookSheet.SECTIONS.title(), BookColumn.written(BookSheet.SECTIONS, Part.values()), rows);
    }

    void row(TableRow<Part> row) {
        var number = row.code(Part.NUMBER);
        var earlier = number.isEmpty() ? null : rows.putIfAbsent(number, row.number());
        if (earlier != null) {
            row.error(Part.NUMBER, Problem.CELL_DUPLICATE, number, earlier);
        }
        var title = number.isEmpty() ? row.requiredText(Part.TITLE) : row.text(Part.TITLE);
        var weight = row.number(Part.WEIGHT, BookNumbers.NONE, BookNumbers.GREATEST);
        sections.add(number, clean(row, title, row.text(Part.CONDITION), weight));
    }

    private static SectionContent clean(TableRow<Part> row, String title, String condition,
            Optional<BigDecimal> weight) {
        return BookRows.checked(row, Part.TITLE,
                () -> TemplateTexts.checked(new SectionContent(title, condition, weight, List.of())))
                .orElseGet(() -> new SectionContent(title, List.of()));
    }
}
