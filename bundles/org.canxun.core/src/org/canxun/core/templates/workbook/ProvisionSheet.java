package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;

/** Sheet 条款: what an order may cite for items, in the order of each item. */
final class ProvisionSheet {

    private final ItemCodes.Parts<Part, BasisContent.Provision> provisions;

    ProvisionSheet(ItemCodes codes) {
        provisions = codes.new Parts<>(Part.ITEM);
    }

    /** Columns. */
    enum Part implements BookColumn {
        ITEM(Look.code("编号", "item_no", "项目编号")), LAW(Look.text(40, "法律法规", "law", "法规名称")),
        ARTICLE(Look.text(20, "条款", "article")), WORDING(Look.text(60, "条文", "wording", "原文"));

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
            return this == ITEM || this == LAW || this == ARTICLE;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        template.items().forEach(item -> item.basis().provisions().forEach(
                provision -> rows.add(List.of(item.code(), provision.law(), provision.article(),
                        provision.wording()))));
        return new Sheet(BookSheet.PROVISIONS.title(), BookColumn.written(BookSheet.PROVISIONS, Part.values()), rows);
    }

    void row(TableRow<Part> row) {
        provisions.add(row, provisions.item(row), new BasisContent.Provision(row.text(Part.LAW),
                row.text(Part.ARTICLE), row.text(Part.WORDING)));
    }

    List<BasisContent.Provision> of(ItemContent item) {
        return provisions.of(item);
    }
}
