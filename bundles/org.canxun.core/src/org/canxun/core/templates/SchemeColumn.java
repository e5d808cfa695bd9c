package org.canxun.core.templates;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of the shipped list of judgement schemes. */
enum SchemeColumn implements Column {
    TEMPLATE("template"), SCHEME("scheme"), SETTING("setting"), VALUE("value");

    private final List<String> names;

    SchemeColumn(String name) {
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
