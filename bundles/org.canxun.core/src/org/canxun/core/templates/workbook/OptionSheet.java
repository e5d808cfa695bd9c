package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;

/** Sheet 选项: the states and choices of items, in the order offered. */
final class OptionSheet {

    private final ItemCodes.Parts<Part, OptionContent> options;

    OptionSheet(ItemCodes codes) {
        options = codes.new Parts<>(Part.ITEM);
    }

    /** Columns. */
    enum Part implements BookColumn {
        ITEM(Look.code("编号", "item_no", "项目编号")), CODE(Look.code("选项代码", "option", "代码")),
        LABEL(Look.text(40, "选项", "label", "名称")), VERDICT(Look.choice(TemplateWords.VERDICTS, "判定", "verdict")),
        POINTS(Look.number("得分", "points")), VALUE(Look.number("数值", "value"));

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
            return this == ITEM || this == CODE || this == LABEL;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        template.items().forEach(item -> item.options()
                .forEach(option -> rows.add(List.of(item.code(), option.code(), option.label(),
                        TemplateWords.VERDICTS.label(option.verdict()), BookNumbers.text(option.points()),
                        BookNumbers.text(option.value())))));
        return new Sheet(BookSheet.OPTIONS.title(), BookColumn.written(BookSheet.OPTIONS, Part.values()), rows);
    }

    void row(TableRow<Part> row) {
        var item = options.item(row);
        var code = row.text(Part.CODE).strip();
        options.once(row, Part.CODE, code);
        options.add(row, item,
                new OptionContent(code, row.text(Part.LABEL),
                        row.choice(Part.VERDICT, TemplateWords.VERDICTS.choices()).orElse(ItemAnswer.UNANSWERED),
                        row.number(Part.POINTS, BookNumbers.NONE, BookNumbers.GREATEST),
                        row.number(Part.VALUE, BookNumbers.LEAST, BookNumbers.GREATEST)));
    }

    List<OptionContent> of(ItemContent item) {
        return options.of(item);
    }
}
