package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.templates.TemplateContent;

/** A checklist as one table, with the columns {@link ChecklistTable} reads. It holds only part of the content. */
public final class ChecklistSheet {

    private static final int WIDTH = 20;

    private ChecklistSheet() {}

    /** With Chinese titles; the last column numbers the items from 1. */
    public static Sheet of(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        for (var section : template.sections()) {
            for (var item : section.items()) {
                rows.add(List.of(section.title(), item.code(), item.text(), ItemSheet.methods(item),
                        TemplateWords.FLAGS.label(item.keyItem()), item.legalBasis(), item.standard(),
                        BookNumbers.text(item.points()), Integer.toString(rows.size() + 1)));
            }
        }
        var columns = Stream.of(ChecklistColumn.values()).map(column -> new SheetColumn(column.chinese(), "", WIDTH,
                true, SheetColumn.Kind.TEXT, List.of())).toList();
        return new Sheet(BookSheet.ITEMS.title(), columns, rows);
    }
}
