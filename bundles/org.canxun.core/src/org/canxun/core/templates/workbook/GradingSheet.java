package org.canxun.core.templates.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.GradingContent.Star;
import org.canxun.core.templates.TemplateContent;

/** Sheet 评定: how points become stars. Without rows a checklist gives none. */
final class GradingSheet {

    private static final int MOST_LEVELS = 1000;

    private final List<Star> stars = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private BigDecimal bonusCap = BigDecimal.ZERO;
    private int bonusLevels;
    private int bonusRow;
    private boolean any;

    /** What a row is about. */
    private enum Kind {
        BONUS, STAR, SECTION_MIN, KEY_FAILS_MAX;

        static final Vocabulary<Kind> WORDS = Vocabulary.<Kind>none().with(BONUS, "加分", "BONUS")
                .with(STAR, "星级", "STAR").with(SECTION_MIN, "分组最低分", "SECTION_MIN")
                .with(KEY_FAILS_MAX, "重点项不符合上限", "KEY_FAILS_MAX");
    }

    /** Columns. */
    enum Part implements BookColumn {
        KIND(Look.choice(Kind.WORDS, "类别", "kind")), STAR(Look.code("星级", "star")),
        SECTION(Look.text(30, "分组", "section")), VALUE(Look.number("数值", "value")),
        COEFFICIENT(Look.number("补贴系数", "coefficient")), LEVELS(Look.number("最多升级", "levels"));

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
            return this == KIND || this == STAR || this == VALUE;
        }
    }

    static Sheet written(TemplateContent template) {
        var rows = template.grading().map(GradingSheet::rows).orElseGet(List::of);
        return new Sheet(BookSheet.GRADING.title(), BookColumn.written(BookSheet.GRADING, Part.values()), rows);
    }

    private static List<List<String>> rows(GradingContent grading) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Kind.WORDS.label(Kind.BONUS), "", "", BookNumbers.text(grading.bonusCap()), "",
                Integer.toString(grading.bonusLevels())));
        for (var star : grading.stars()) {
            rows.add(List.of(Kind.WORDS.label(Kind.STAR), star.code(), "", BookNumbers.text(star.minimum()),
                    BookNumbers.text(star.coefficient())));
        }
        for (var gate : grading.gates()) {
            rows.add(List.of(Kind.WORDS.label(Kind.valueOf(gate.kind().name())), gate.star(), gate.section(),
                    BookNumbers.text(gate.bound())));
        }
        return rows;
    }

    void row(TableRow<Part> row) {
        any = true;
        var kind = BookRows.required(row, Part.KIND, () -> row.choice(Part.KIND, Kind.WORDS.choices()));
        var value = BookRows.required(row, Part.VALUE,
                () -> row.number(Part.VALUE, BookNumbers.LEAST, BookNumbers.GREATEST)).orElse(BigDecimal.ZERO);
        kind.ifPresent(known -> row(row, known, value));
    }

    private void row(TableRow<Part> row, Kind kind, BigDecimal value) {
        switch (kind) {
            case BONUS -> bonus(row, value);
            case STAR -> stars.add(new Star(row.text(Part.STAR), value,
                    row.number(Part.COEFFICIENT, BookNumbers.LEAST, BookNumbers.GREATEST)));
            case SECTION_MIN -> gates.add(new Gate(row.text(Part.STAR), GateKind.SECTION_MIN, row.text(Part.SECTION),
                    value));
            case KEY_FAILS_MAX -> gates.add(new Gate(row.text(Part.STAR), GateKind.KEY_FAILS_MAX,
                    row.text(Part.SECTION), value));
        }
    }

    private void bonus(TableRow<Part> row, BigDecimal value) {
        if (bonusRow > 0) {
            row.error(Part.KIND, Problem.CELL_DUPLICATE, row.text(Part.KIND), bonusRow);
        }
        bonusRow = row.number();
        bonusCap = value;
        bonusLevels = row.whole(Part.LEVELS, 0, MOST_LEVELS).orElse(0);
    }

    Optional<GradingContent> content() {
        return any ? Optional.of(new GradingContent(bonusCap, bonusLevels, stars, gates)) : Optional.empty();
    }
}
