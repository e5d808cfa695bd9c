package org.canxun.releng.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one source file names: imports and fully qualified types, comments and literals left out. */
final class JavaSource {

    /** A qualified name and the line it stands on. */
    record Use(String name, int line, boolean imported) {}

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^\\s*import\\s+(?:static\\s+)?([\\w.]+?)(?:\\.\\*)?\\s*;",
            Pattern.MULTILINE);
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])[a-z]\\w*(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*");
    private static final Pattern UNSEEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    private final String code;
    private final int lines;

    JavaSource(String text) {
        code = UNSEEN.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
        lines = (int) text.lines().count();
    }

    int lines() {
        return lines;
    }

    String packageName() {
        var matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    List<Use> uses() {
        var uses = new ArrayList<Use>();
        var imports = IMPORT.matcher(code);
        while (imports.find())
            uses.add(new Use(imports.group(1), lineOf(imports.start(1)), true));
        var body = IMPORT.matcher(code).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
        var names = QUALIFIED.matcher(body);
        while (names.find())
            uses.add(new Use(names.group(), lineOf(names.start()), false));
        return uses;
    }

    List<Integer> linesWith(Pattern pattern) {
        var found = new ArrayList<Integer>();
        var matcher = pattern.matcher(code);
        while (matcher.find())
            found.add(lineOf(matcher.start()));
        return found;
    }

    private int lineOf(int position) {
        return 1 + (int) code.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
