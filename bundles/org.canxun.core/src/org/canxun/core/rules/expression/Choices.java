package org.canxun.core.rules.expression;

/** The codes in the value of a multiple choice, without cutting it into pieces. */
final class Choices {

    private Choices() {}

    /** @param code blanks around it do not count; the empty code is in the empty list alone */
    static boolean selected(String list, String code) {
        var wanted = code.strip();
        if (wanted.isEmpty()) {
            return list.isBlank();
        }
        for (var start = 0; start < list.length();) {
            var blank = list.indexOf(' ', start);
            var end = blank < 0 ? list.length() : blank;
            if (end - start == wanted.length() && list.startsWith(wanted, start)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    static int count(String list) {
        var count = 0;
        for (var i = 0; i < list.length(); i++) {
            if (list.charAt(i) != ' ' && (i == 0 || list.charAt(i - 1) == ' ')) {
                count++;
            }
        }
        return count;
    }
}
