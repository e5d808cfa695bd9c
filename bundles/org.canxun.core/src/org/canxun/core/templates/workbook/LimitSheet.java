package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.TemplateContent;

/** Sheet 限值: what items measure, in the order of each item. */
final class LimitSheet {

    private final ItemCodes.Parts<Part, LimitContent> limits;

    LimitSheet(ItemCodes codes) {
        limits = codes.new Parts<>(Part.ITEM);
    }

    /** Columns. */
    enum Part implements BookColumn {
        ITEM(Look.code("编号", "item_no", "项目编号")), PARAMETER(Look.text(20, "参数", "parameter", "测量参数")),
        UNIT(Look.text(10, "单位", "unit")), MINIMUM(Look.number("下限", "minimum", "最小值")),
        MAXIMUM(Look.number("上限", "maximum", "最大值")), DEVICE(Look.text(20, "测量工具", "device", "仪器"));

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
            return this == ITEM || this == PARAMETER;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        template.items().forEach(item -> item.limits()
                .forEach(limit -> rows.add(List.of(item.code(), limit.parameter(), limit.unit(),
                        BookNumbers.text(limit.minimum()), BookNumbers.text(limit.maximum()), limit.device()))));
        return new Sheet(BookSheet.LIMITS.title(), BookColumn.written(BookSheet.LIMITS, Part.values()), rows);
    }

    void row(TableRow<Part> row) {
        var item = limits.item(row);
        var parameter = row.text(Part.PARAMETER);
        limits.once(row, Part.PARAMETER, parameter);
        limits.add(row, item,
                new LimitContent(parameter, row.text(Part.UNIT),
                        row.number(Part.MINIMUM, BookNumbers.LEAST, BookNumbers.GREATEST),
                        row.number(Part.MAXIMUM, BookNumbers.LEAST, BookNumbers.GREATEST), row.text(Part.DEVICE)));
    }

    List<LimitContent> of(ItemContent item) {
        return limits.of(item);
    }
}
