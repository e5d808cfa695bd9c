package org.canxun.core.templates;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of the shipped scale of a grading. */
enum ScaleColumn implements Column {
    KIND("kind"), STAR("star"), SECTION("section"), BOUND("bound"), COEFFICIENT("coefficient");

    private final List<String> names;

    ScaleColumn(String name) {
        names = List.of(name);
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
