package org.canxun.core.templates.workbook;

import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.table.Column;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.templates.TemplateTexts;

/** A column of a checklist's workbook, as it is written and as it is understood. */
interface BookColumn extends Column {

    Look look();

    /** Of the enumeration. */
    String name();

    @Override
    default List<String> names() {
        return look().names();
    }

    @Override
    default boolean required() {
        return false;
    }

    /** What a checklist says stays as it is. */
    @Override
    default boolean verbatim() {
        return true;
    }

    @Override
    default int limit() {
        return TemplateTexts.MAX;
    }

    /**
     * How a column looks.
     *
     * @param choices of its drop-down; empty for none
     * @param names of its header, the one written first
     */
    record Look(int width, boolean wrap, SheetColumn.Kind kind, List<String> choices, List<String> names) {

        private static final int CODE = 12;
        private static final int NUMBER = 10;
        private static final int CHOICE = 14;

        static Look code(String... names) {
            return new Look(CODE, false, SheetColumn.Kind.TEXT, List.of(), List.of(names));
        }

        static Look text(int width, String... names) {
            return new Look(width, true, SheetColumn.Kind.TEXT, List.of(), List.of(names));
        }

        static Look number(String... names) {
            return new Look(NUMBER, false, SheetColumn.Kind.NUMBER, List.of(), List.of(names));
        }

        static Look choice(Vocabulary<?> words, String... names) {
            return new Look(CHOICE, false, SheetColumn.Kind.TEXT, words.labels(), List.of(names));
        }
    }

    /** To be written, with their help. */
    static List<SheetColumn> written(BookSheet sheet, BookColumn... columns) {
        return Stream.of(columns).map(column -> new SheetColumn(column.names().get(0), BookHelp.of(sheet, column),
                column.look().width(), column.look().wrap(), column.look().kind(), column.look().choices())).toList();
    }
}
