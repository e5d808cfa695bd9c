package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;

/** The lists of choices of a form. */
final class XlsFormChoices {

    /** Far beyond every form that people fill in. */
    static final int MAX = 50_000;

    private final XlsFormLanguage language;
    private final boolean duplicates;
    private final Map<String, List<OptionContent>> lists = new LinkedHashMap<>();
    private final Map<String, XlsFormRow> firsts = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param duplicates the form says that a list may have a choice several times, for its filters */
    XlsFormChoices(XlsFormLanguage language, boolean duplicates) {
        this.language = language;
        this.duplicates = duplicates;
    }

    void read(XlsFormSheet sheet, Faults errors) {
        if (sheet.rows().size() > MAX) {
            errors.inSheet(sheet.title()).add(0, "", Problem.XLSFORM_CHOICES, String.valueOf(sheet.rows().size()),
                    String.valueOf(MAX));
            return;
        }
        sheet.rows().forEach(this::row);
        lists.replaceAll((list, options) -> List.copyOf(XlsFormVerdicts.of(options)));
    }

    private void row(XlsFormRow row) {
        var list = row.text(XlsFormField.LIST_NAME);
        var name = row.text(XlsFormField.NAME);
        if (list.startsWith("#") || list.isEmpty() && (name.isEmpty() || row.isComment())) {
            row.dropped(XlsFormReason.COMMENT);
        } else if (list.isEmpty() || name.isEmpty()) {
            row.error(list.isEmpty() ? XlsFormField.LIST_NAME : XlsFormField.NAME, Problem.CELL_EMPTY);
        } else {
            option(row, list, name);
        }
    }

    private void option(XlsFormRow row, String list, String name) {
        firsts.putIfAbsent(list, row);
        var code = name.replace(' ', '_');
        var earlier = seen.putIfAbsent(list + '\n' + code, row.number());
        if (earlier != null) {
            if (duplicates) {
                row.dropped(XlsFormReason.DOUBLE, name);
            } else {
                row.error(XlsFormField.NAME, Problem.CELL_DUPLICATE, name, String.valueOf(earlier));
            }
            return;
        }
        if (!code.equals(name)) {
            row.left(XlsFormField.NAME, XlsFormReason.CODE.with(name, code));
        }
        lists.computeIfAbsent(list, key -> new ArrayList<>())
                .add(new OptionContent(code, label(row, name), ItemAnswer.UNANSWERED, Optional.empty(),
                        Optional.empty()));
    }

    private String label(XlsFormRow row, String name) {
        var label = row.text(XlsFormField.LABEL, language.all());
        label.ifPresent(text -> XlsFormSurvey.noteLabel(row, text, language));
        if (label.isEmpty()) {
            row.left(XlsFormField.LABEL, XlsFormReason.LABEL_MISSING.with(name));
        }
        return label.map(text -> XlsFormText.line(text.text())).filter(text -> !text.isEmpty()).orElse(name);
    }

    /** Empty when there is no such list. */
    List<OptionContent> use(String list) {
        used.add(CellText.tidy(list));
        return lists.getOrDefault(CellText.tidy(list), List.of());
    }

    /** Tells of the lists nobody used, once each. */
    void finish() {
        firsts.forEach((list, row) -> {
            if (!used.contains(list)) {
                row.dropped(XlsFormReason.UNUSED, list);
            }
        });
    }
}
