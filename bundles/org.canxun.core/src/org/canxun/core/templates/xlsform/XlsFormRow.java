package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;
import org.canxun.core.templates.TemplateTexts;

/** One row of an XLSForm, what became of it, and what of it was left. */
final class XlsFormRow {

    private static final int SHOWN = 60;
    /** Where no is as good as nothing. */
    private static final Set<XlsFormField> FLAGS = Set.of(XlsFormField.REQUIRED, XlsFormField.READ_ONLY,
            XlsFormField.DISABLED);

    private final int number;
    private final List<XlsFormColumn> columns;
    private final List<String> cells;
    private final Faults errors;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> refused = new HashSet<>();
    private final List<Part> left = new ArrayList<>();
    private Fate fate = Fate.OPEN;
    private Optional<Localized> why = Optional.empty();

    XlsFormRow(int number, List<XlsFormColumn> columns, List<String> cells, Faults errors) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        this.errors = errors;
    }

    /** What a row became. */
    enum Fate {
        OPEN, ITEM, MERGED, DROPPED
    }

    /** A cell that was left, and why. */
    private record Part(String column, Localized reason) implements Localized {
        @Override
        public String text(Locale locale) {
            return column.isEmpty() ? reason.text(locale) : XlsFormReason.CELL.with(column, reason).text(locale);
        }
    }

    /** A text and the language it is in. */
    record Translated(String text, String language) {}

    int number() {
        return number;
    }

    /** Tidied; empty when there is no such cell or it was refused. */
    String text(XlsFormField field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().filter(field::equals).isPresent() && columns.get(i).language().isEmpty()) {
                used.add(i);
                return checked(i) ? CellText.tidy(cell(i)) : "";
            }
        }
        return "";
    }

    /** The first one of these languages that has it. */
    Optional<Translated> text(XlsFormField field, List<String> languages) {
        for (var language : languages) {
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                if (column.field().filter(field::equals).isPresent() && column.language().equals(language)
                        && !XlsFormText.plain(cell(i)).isEmpty()) {
                    used.add(i);
                    return Optional.of(new Translated(limited(i, XlsFormText.plain(cell(i))), language));
                }
            }
        }
        return Optional.empty();
    }

    private String limited(int place, String text) {
        if (!checked(place)) {
            return "";
        }
        if (text.length() > TemplateTexts.MAX) {
            if (refused.add(place)) {
                errors.add(number, columns.get(place).title(), Problem.CELL_TOO_LONG, TemplateTexts.MAX);
            }
            return "";
        }
        return text;
    }

    private boolean checked(int place) {
        var forbidden = CellText.forbidden(cell(place));
        forbidden.filter(c -> refused.add(place))
                .ifPresent(c -> errors.add(number, columns.get(place).title(), Problem.CELL_CHARACTER, c));
        return forbidden.isEmpty();
    }

    private String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** Whether the row was meant for people only. */
    boolean isComment() {
        return cells.stream().map(CellText::tidy).filter(cell -> !cell.isEmpty()).findFirst()
                .filter(cell -> cell.startsWith("#") || cell.startsWith("＃")).isPresent();
    }

    /** Cells under no title, by their place. */
    Map<Integer, String> nameless() {
        var nameless = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < cells.size(); i++) {
            var text = CellText.tidy(cells.get(i));
            if ((i >= columns.size() || columns.get(i).title().isEmpty()) && !text.isEmpty()) {
                nameless.put(i, text);
            }
        }
        return nameless;
    }

    void error(XlsFormField field, ProblemCode problem, Object... arguments) {
        errors.add(number, title(field), problem, arguments);
    }

    private String title(XlsFormField field) {
        return columns.stream().filter(column -> column.field().filter(field::equals).isPresent()).findFirst()
                .map(XlsFormColumn::title).orElse(field.title());
    }

    /** Part of the row is not imported, or not as it stands. */
    void left(XlsFormField field, Localized reason) {
        left.add(new Part(title(field), reason));
    }

    void became(Fate what) {
        fate = what;
    }

    /** Nothing of the row is imported. */
    void dropped(XlsFormReason reason, Object... arguments) {
        fate = Fate.DROPPED;
        why = Optional.of(reason.with(arguments));
    }

    Fate fate() {
        return fate;
    }

    boolean isPartly() {
        return fate != Fate.DROPPED && !left.isEmpty();
    }

    /** One warning, if anything was left. */
    void report(XlsFormLanguage language, Faults warnings) {
        if (fate == Fate.DROPPED) {
            var what = cells.stream().map(CellText::tidy).filter(cell -> !cell.isEmpty()).limit(3)
                    .map(cell -> XlsFormText.shorten(cell, SHOWN)).collect(Collectors.joining(" | "));
            warnings.add(number, "", Problem.XLSFORM_ROW, what, why.orElseThrow());
            return;
        }
        unused(language);
        if (left.size() == 1) {
            warnings.add(number, left.get(0).column(), Problem.XLSFORM_PARTS, left.get(0).reason());
        } else if (!left.isEmpty()) {
            warnings.add(number, "", Problem.XLSFORM_PARTS, XlsFormReason.joined(left));
        }
    }

    /** Texts in other languages are told of once, for all rows. */
    private void unused(XlsFormLanguage language) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = CellText.tidy(cell(i));
            if (column.field().isPresent() && !used.contains(i) && language.isRead(column)
                    && !(FLAGS.contains(column.field().get()) ? XlsFormWords.no(text) : text.isEmpty())) {
                left.add(new Part(column.title(), XlsFormReason.VALUE.with(XlsFormText.shorten(text, SHOWN))));
            }
        }
    }
}
