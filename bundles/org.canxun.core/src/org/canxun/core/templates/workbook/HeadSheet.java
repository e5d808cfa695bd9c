package org.canxun.core.templates.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Choices;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.model.RecordKind;

/** Sheet 检查表: what holds for a checklist as a whole, one row each. */
final class HeadSheet {

    private static final int VERSION = 1;
    /** A program that writes a thousandth format will have other ways to say so. */
    private static final int MOST_VERSION = 1000;

    private final List<String> agencies;
    private final Map<Key, String> values = new EnumMap<>(Key.class);
    private final Map<Key, Integer> rows = new EnumMap<>(Key.class);
    private Optional<RecordKind> recordKind = Optional.empty();

    /** @param codes of the district, for its agencies */
    HeadSheet(Codes codes) {
        agencies = codes.agencies().stream().map(Codes.AgencyInfo::code).toList();
    }

    /** Columns. The note is for who reads the sheet and is not read back. */
    enum Part implements BookColumn {
        KEY(Look.code("项", "key", "name")), VALUE(Look.text(60, "内容", "value")),
        NOTE(Look.text(60, "说明", "note"));

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
            return this != NOTE;
        }
    }

    /** Rows. */
    enum Key {
        CODE("代码", "code"), TITLE("名称", "title"), AGENCY("部门", "agency"), RECORD_KIND("记录类型", "record_kind"),
        PROVENANCE("来源说明", "provenance"), VERSION("格式版本", "format_version"), DIGEST("内容摘要", "digest");

        private static final Choices<Key> WORDS = words();

        private final String label;
        private final String english;

        Key(String label, String english) {
            this.label = label;
            this.english = english;
        }

        private static Choices<Key> words() {
            var words = Choices.<Key>none();
            for (var key : values()) {
                words = words.with(key, key.label, key.english);
            }
            return words;
        }
    }

    static Sheet written(TemplateContent template, Codes codes) {
        var rows = Stream.of(Key.values()).map(key -> List.of(key.label, value(key, template), note(key, codes)));
        return new Sheet(BookSheet.HEAD.title(), BookColumn.written(BookSheet.HEAD, Part.values()), rows.toList());
    }

    private static String value(Key key, TemplateContent template) {
        return switch (key) {
            case CODE -> template.code();
            case TITLE -> template.title();
            case AGENCY -> template.agencyCode();
            case RECORD_KIND -> TemplateWords.RECORD_KINDS.label(template.recordKind());
            case PROVENANCE -> template.provenance();
            case VERSION -> Integer.toString(VERSION);
            case DIGEST -> template.contentDigest();
        };
    }

    private static String note(Key key, Codes codes) {
        var note = BookHelp.text("head.key." + key.name());
        return key != Key.AGENCY ? note
                : note + codes.agencies().stream().map(agency -> agency.code() + " " + agency.name())
                        .collect(Collectors.joining("；"));
    }

    void row(TableRow<Part> row) {
        var name = row.requiredText(Part.KEY);
        var found = Key.WORDS.find(name);
        if (found.isEmpty()) {
            if (!name.isEmpty()) {
                row.warning(Part.KEY, Problem.TEMPLATE_HEAD_UNKNOWN, name);
            }
            return;
        }
        var key = found.get();
        var earlier = rows.putIfAbsent(key, row.number());
        if (earlier != null) {
            row.error(Part.KEY, Problem.CELL_DUPLICATE, name, earlier);
            return;
        }
        check(key, row);
        if (row.sound()) {
            values.put(key, row.text(Part.VALUE));
        }
    }

    private void check(Key key, TableRow<Part> row) {
        switch (key) {
            case CODE -> {
                if (row.code(Part.VALUE).length() > TemplateTexts.MAX_CODE) {
                    row.error(Part.VALUE, Problem.CELL_TOO_LONG, TemplateTexts.MAX_CODE);
                }
            }
            case AGENCY -> {
                var agency = row.code(Part.VALUE);
                if (!agency.isEmpty() && !agencies.contains(agency)) {
                    row.error(Part.VALUE, Problem.CELL_CHOICE, agency, String.join("、", agencies));
                }
            }
            case RECORD_KIND -> recordKind = row.choice(Part.VALUE, TemplateWords.RECORD_KINDS.choices());
            case VERSION -> row.whole(Part.VALUE, VERSION, MOST_VERSION).filter(version -> version > VERSION)
                    .ifPresent(version -> row.error(Part.VALUE, Problem.TEMPLATE_FILE_NEWER, version));
            case TITLE, PROVENANCE, DIGEST -> {
                // Any text will do.
            }
        }
    }

    /** Whether a cell may name a row of this sheet. */
    static boolean isKey(String cell) {
        return Key.WORDS.find(cell).isPresent();
    }

    /** Where a value stands, as a user sees it. */
    int row(Key key) {
        return rows.getOrDefault(key, 0);
    }

    /** Empty when there is no such row. */
    Optional<String> value(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Without blanks; empty when there is none. */
    Optional<String> code(Key key) {
        return value(key).map(CellText::compact).filter(code -> !code.isEmpty());
    }

    Optional<RecordKind> recordKind() {
        return recordKind;
    }
}
