package org.canxun.core.templates.shipped;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of a list of scoring rules. The dimension repeats the checklist's section and is not read. */
enum RuleColumn implements Column {
    ITEM_NO("item_no", "编号", "项目编号"),
    DIMENSION("dimension", "维度"),
    ROLE("role", "角色"),
    SOURCE("source", "来源"),
    INPUT("input", "输入"),
    UNIT("unit", "单位"),
    RULE("rule", "规则"),
    STEPS("steps", "步骤"),
    MAX_POINTS("max_points", "满分");

    private final List<String> names;

    RuleColumn(String... names) {
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
