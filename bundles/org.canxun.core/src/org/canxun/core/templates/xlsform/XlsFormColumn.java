package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.table.CellText;

/**
 * One column of a sheet of an XLSForm.
 *
 * @param title as written
 * @param field empty: nothing that is known
 * @param language such as 中文 (zh); empty: none is named
 */
record XlsFormColumn(String title, Optional<XlsFormField> field, String language) {

    /** What may stand before the name of a field and says only where it ends up in the form. */
    private static final Set<String> PREFIXES = Set.of("bind", "control", "body", "media");

    /** The columns of a header. A second-choice name counts only where the usual one is missing. */
    static List<XlsFormColumn> of(List<String> header) {
        var columns = new ArrayList<>(header.stream().map(XlsFormColumn::of).toList());
        var usual = EnumSet.noneOf(XlsFormField.class);
        columns.stream().filter(XlsFormColumn::usual).forEach(column -> usual.add(column.field().orElseThrow()));
        columns.replaceAll(column -> column.field().filter(usual::contains).isPresent() && !column.usual()
                ? new XlsFormColumn(column.title(), Optional.empty(), "") : column);
        return List.copyOf(columns);
    }

    private boolean usual() {
        return field.filter(f -> word(parts(title).get(0)).equals(f.title())
                || PREFIXES.contains(word(parts(title).get(0)))).isPresent();
    }

    private static XlsFormColumn of(String cell) {
        var title = CellText.tidy(cell);
        var parts = parts(title);
        if (parts.size() > 1 && PREFIXES.contains(word(parts.get(0)))) {
            parts = parts.subList(1, parts.size());
        }
        var field = XlsFormField.find(word(parts.get(0)));
        if (parts.size() > 1 && field.filter(XlsFormField::translated).isEmpty()) {
            return new XlsFormColumn(title, Optional.empty(), "");
        }
        return new XlsFormColumn(title, field, parts.size() > 1 ? parts.get(1) : "");
    }

    /** Old forms have a single colon before the language. */
    private static List<String> parts(String title) {
        var plain = title.replace('：', ':').replaceAll("\\s*:\\s*", ":");
        if (plain.contains("::") || plain.startsWith("jr:")) {
            return List.of(plain.split("::", 3));
        }
        var single = plain.split(":", 2);
        return single.length == 2 && XlsFormField.find(word(single[0])).filter(XlsFormField::translated).isPresent()
                ? List.of(single) : List.of(plain);
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\-]+", "_");
    }
}
