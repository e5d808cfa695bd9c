package org.canxun.core.calendar;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of a table of holidays. */
enum HolidayColumn implements Column {
    DATE(true, 30, "日期", "date"),
    KIND(true, 10, "类别", "休/班", "类型", "kind"),
    NAME(false, 60, "名称", "节日", "假期", "name");

    private final boolean required;
    private final int limit;
    private final List<String> names;

    HolidayColumn(boolean required, int limit, String... names) {
        this.required = required;
        this.limit = limit;
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int limit() {
        return limit;
    }
}
