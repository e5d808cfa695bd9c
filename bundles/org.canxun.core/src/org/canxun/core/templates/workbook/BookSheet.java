package org.canxun.core.templates.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.table.CellText;

/** The sheets of a checklist's workbook, in the order of the tabs. */
enum BookSheet {
    HEAD("检查表", "checklist", "template"), SECTIONS("分组", "sections"), ITEMS("项目", "items"),
    LIMITS("限值", "limits"), OPTIONS("选项", "options"), PROVISIONS("条款", "provisions"),
    JUDGEMENTS("判定", "judgements"), GRADING("评定", "grading");

    private final List<String> titles;

    BookSheet(String... titles) {
        this.titles = List.of(titles);
    }

    /** As written. */
    String title() {
        return titles.get(0);
    }

    static Optional<BookSheet> find(String name) {
        var key = CellText.compact(name).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(sheet -> sheet.titles.contains(key)).findFirst();
    }
}
