package org.canxun.core.templates.shipped;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of a list of measurement limits. */
enum LimitColumn implements Column {
    ITEM_NO("item_no", "编号", "项目编号"),
    PARAMETER("parameter", "参数", "测量参数"),
    UNIT("unit", "单位"),
    MINIMUM("minimum", "下限", "最小值"),
    MAXIMUM("maximum", "上限", "最大值");

    private final List<String> names;

    LimitColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean required() {
        return true;
    }
}
