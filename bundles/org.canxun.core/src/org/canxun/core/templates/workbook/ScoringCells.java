package org.canxun.core.templates.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.table.TableRow;
import org.canxun.core.templates.ScoringContent;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;

/** The cells of sheet 项目 that say how an item is scored. All of them empty: it has no scoring rule. */
final class ScoringCells {

    private static final List<ItemColumn> COLUMNS = List.of(ItemColumn.ROLE, ItemColumn.SOURCE, ItemColumn.INPUT,
            ItemColumn.UNIT, ItemColumn.RULE, ItemColumn.STEPS, ItemColumn.MAX_POINTS);

    private ScoringCells() {}

    static List<String> written(Optional<ScoringContent> scoring) {
        return scoring.map(rule -> List.of(TemplateWords.ROLES.label(rule.role()),
                TemplateWords.SOURCES.label(rule.source()), rule.input(), rule.unit(), rule.rule(), rule.steps(),
                BookNumbers.text(rule.maxPoints()))).orElseGet(List::of);
    }

    /** Whether the rule can be computed is looked at by the check of the draft. */
    static Optional<ScoringContent> read(TableRow<ItemColumn> row) {
        if (COLUMNS.stream().allMatch(column -> row.text(column).isEmpty())) {
            return Optional.empty();
        }
        var role = BookRows.required(row, ItemColumn.ROLE,
                () -> row.choice(ItemColumn.ROLE, TemplateWords.ROLES.choices()));
        var source = BookRows.required(row, ItemColumn.SOURCE,
                () -> row.choice(ItemColumn.SOURCE, TemplateWords.SOURCES.choices()));
        var most = BookRows.required(row, ItemColumn.MAX_POINTS,
                () -> row.number(ItemColumn.MAX_POINTS, BookNumbers.NONE, BookNumbers.GREATEST));
        return Optional.of(new ScoringContent(role.orElse(ScoringRole.SCORED), source.orElse(ScoreSource.JUDGED),
                row.text(ItemColumn.INPUT), row.text(ItemColumn.UNIT), row.text(ItemColumn.RULE),
                row.text(ItemColumn.STEPS), most.orElse(BigDecimal.ZERO)));
    }
}
