package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.canxun.core.Problem;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.TemplateContent;

/** Sheet 判定: a row for each setting of a scheme; a scheme without settings is one row with an empty key. */
final class JudgementSheet {

    private final Map<String, SortedMap<String, String>> schemes = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** Columns. */
    enum Part implements BookColumn {
        SCHEME(Look.choice(TemplateWords.SCHEMES, "判定方案", "scheme", "方案")),
        KEY(Look.code("设置", "setting", "key")), VALUE(Look.text(40, "取值", "value", "值"));

        private final Look look;

        Part(Look look) {
            this.look = look;
        }

        @Override
        public Look look() {
            return look;
        }

        @Override
        public boolean required() {
            return this == SCHEME;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = new ArrayList<List<String>>();
        for (var judgement : template.judgements()) {
            var scheme = TemplateWords.SCHEMES.label(judgement.scheme());
            if (judgement.settings().isEmpty()) {
                rows.add(List.of(scheme));
            }
            judgement.settings().forEach((key, value) -> rows.add(List.of(scheme, key, value)));
        }
        return new Sheet(BookSheet.JUDGEMENTS.title(), BookColumn.written(BookSheet.JUDGEMENTS, Part.values()), rows);
    }

    void row(TableRow<Part> row) {
        var scheme = BookRows.required(row, Part.SCHEME,
                () -> row.choice(Part.SCHEME, TemplateWords.SCHEMES.choices()));
        var key = row.text(Part.KEY).strip();
        var value = row.text(Part.VALUE);
        if (key.isEmpty() && !value.isEmpty()) {
            row.error(Part.KEY, Problem.CELL_EMPTY);
        }
        scheme.ifPresent(id -> add(row, id, key, value));
    }

    private void add(TableRow<Part> row, String scheme, String key, String value) {
        var earlier = seen.putIfAbsent(scheme + '\n' + key, row.number());
        if (earlier != null) {
            row.error(key.isEmpty() ? Part.SCHEME : Part.KEY, Problem.CELL_DUPLICATE,
                    key.isEmpty() ? row.text(Part.SCHEME) : key, earlier);
        }
        var settings = schemes.computeIfAbsent(scheme, id -> new TreeMap<>());
        if (!key.isEmpty()) {
            settings.put(key, value);
        }
    }

    List<JudgementContent> toList() {
        return schemes.entrySet().stream().map(e -> new JudgementContent(e.getKey(), e.getValue())).toList();
    }
}
