package org.canxun.core.templates.xlsform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.canxun.core.table.CellText;

/** Those sheets of a workbook that make it an XLSForm. */
public final class XlsFormBook {

    private final Map<Kind, XlsFormSheet> sheets = new EnumMap<>(Kind.class);

    /** What the sheets are called. */
    enum Kind {
        SURVEY, CHOICES, SETTINGS;

        static Optional<Kind> find(String title) {
            var name = XlsFormText.lower(CellText.compact(title));
            return Stream.of(values()).filter(kind -> XlsFormText.lower(kind.name()).equals(name)).findFirst();
        }
    }

    /** Takes a row of a sheet, whatever it is called. */
    public void row(String title, int number, List<String> cells) {
        Kind.find(title).ifPresent(kind -> {
            var sheet = sheets.computeIfAbsent(kind, k -> new XlsFormSheet(title));
            if (sheet.title().equals(title)) {
                sheet.add(number, cells);
            }
        });
    }

    /** Nothing else has a sheet of that name with such a header. */
    public boolean isForm() {
        return sheet(Kind.SURVEY).filter(survey -> survey.hasHeader(Set.of(XlsFormField.TYPE))).isPresent();
    }

    /**
     * As good as {@link #isForm} where the workbook is nothing else: what is wrong with the header can be said.
     *
     * @param other whether a row is the header of another table
     */
    public boolean mayBeForm(Predicate<List<String>> other) {
        return sheet(Kind.SURVEY).filter(survey -> survey.first().noneMatch(other)).isPresent();
    }

    Optional<XlsFormSheet> sheet(Kind kind) {
        return Optional.ofNullable(sheets.get(kind));
    }

    /** Whether the sheet of that name is one of them. */
    public boolean reads(String title) {
        return sheets.values().stream().anyMatch(sheet -> sheet.title().equals(title));
    }
}
