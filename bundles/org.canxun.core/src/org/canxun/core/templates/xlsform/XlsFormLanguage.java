package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canxun.core.Problem;
import org.canxun.core.table.Faults;

/**
 * Which language of a form is taken.
 *
 * @param taken empty: the one that is not named
 * @param others those left out, in the order of the columns
 */
record XlsFormLanguage(String taken, List<String> others) {

    private static final Pattern CHINESE = Pattern.compile("中文|汉语|漢語|简体|簡體|繁|普通话|chinese|mandarin"
            + "|(?:^|\\W)zh(?:\\W|_|$)|(?:^|\\W)zho(?:\\W|$)", Pattern.CASE_INSENSITIVE);

    XlsFormLanguage {
        others = List.copyOf(others);
    }

    /** Of all columns with texts. Chinese, else what the settings say, else the first label. @param byDefault may be empty */
    static XlsFormLanguage of(List<XlsFormColumn> columns, String byDefault) {
        Set<String> all = new LinkedHashSet<>();
        columns.stream().filter(column -> column.field().filter(XlsFormField.LABEL::equals).isPresent())
                .forEach(column -> all.add(column.language()));
        var taken = taken(all, byDefault);
        // Hints and messages without a language stand in where there is none in the language taken.
        columns.stream().filter(column -> column.field().filter(XlsFormField::translated).isPresent())
                .map(XlsFormColumn::language).filter(language -> !language.isEmpty()).forEach(all::add);
        return new XlsFormLanguage(taken, all.stream().filter(language -> !language.equals(taken)).toList());
    }

    private static String taken(Set<String> all, String byDefault) {
        var chinese = all.stream().filter(language -> CHINESE.matcher(language).find()).findFirst();
        if (chinese.isPresent()) {
            return chinese.get();
        }
        // Labels without a language are in the one the form has by default.
        var named = all.stream().filter(language -> !byDefault.isEmpty() && language.equalsIgnoreCase(byDefault))
                .findFirst();
        return named.or(() -> all.stream().filter(language -> !byDefault.isEmpty() && language.isEmpty()).findFirst())
                .or(() -> all.stream().findFirst()).orElse("");
    }

    /** For texts an item cannot be without. */
    List<String> all() {
        var all = new ArrayList<>(own());
        others.stream().filter(language -> !language.isEmpty()).forEach(all::add);
        return all;
    }

    /** For texts it can. */
    List<String> own() {
        return taken.isEmpty() ? List.of("") : List.of(taken, "");
    }

    /** Whether what this column holds is looked at in every row. */
    boolean isRead(XlsFormColumn column) {
        return column.language().equals(taken) || !column.field().map(XlsFormField::translated).orElse(false)
                || column.language().isEmpty() && column.field().filter(XlsFormField.LABEL::equals).isEmpty();
    }

    void report(Faults warnings) {
        if (!others.isEmpty()) {
            warnings.add(0, "", Problem.XLSFORM_LANGUAGE, name(taken),
                    others.stream().map(XlsFormLanguage::name).collect(Collectors.joining("、")));
        }
    }

    /** Of the one without a name, its column. */
    static String name(String language) {
        return language.isEmpty() ? XlsFormField.LABEL.title() : language;
    }
}
