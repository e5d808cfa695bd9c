package org.canxun.core.templates.xlsform;

import java.util.Set;

/** Yes and no in the cells of a form. */
final class XlsFormWords {

    private static final Set<String> YES = Set.of("yes", "y", "true", "true()", "1", "是", "必填");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "false()", "0", "否");

    private XlsFormWords() {}

    static boolean yes(String cell) {
        return YES.contains(plain(cell));
    }

    static boolean no(String cell) {
        return NO.contains(plain(cell));
    }

    private static String plain(String cell) {
        return XlsFormText.lower(cell).replace(" ", "").replace('（', '(').replace('）', ')');
    }
}
