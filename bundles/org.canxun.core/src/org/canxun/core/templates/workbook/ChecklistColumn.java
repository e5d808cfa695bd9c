package org.canxun.core.templates.workbook;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of a checklist file. */
enum ChecklistColumn implements Column {
    SECTION("section", "分组", "类别", "章节", "部分"),
    ITEM_NO("item_no", "编号", "项目编号", "序号", "条目编号"),
    ITEM("item", "检查内容", "检查项目", "项目", "内容", "检查要点"),
    METHOD("method", "检查方式", "方式", "检查方法"),
    KEY("key", "重点项", "是否重点", "重点"),
    LEGAL_BASIS("legal_basis", "法律依据", "依据", "检查依据"),
    STANDARD("standard_or_scoring_rule", "判定标准", "评分规则", "标准", "判定标准或评分规则"),
    POINTS("points", "分值", "分数"),
    /** Where the item stands in the whole; decides when a table was sorted by something else. */
    ORDER("order", "次序");

    private final List<String> names;

    ChecklistColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** The title to write. */
    String chinese() {
        return names.get(1);
    }

    @Override
    public boolean required() {
        return this != ORDER;
    }

    @Override
    public int limit() {
        return this == ITEM_NO ? 40 : 2000;
    }
}
