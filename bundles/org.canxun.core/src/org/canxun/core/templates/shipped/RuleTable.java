package org.canxun.core.templates.shipped;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.core.table.Choices;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.workbook.ChecklistTable;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;

/**
 * Adds to the checklist of an appraisal how its items are scored, from a table with the columns {@code item_no,
 * dimension, role, source, input, unit, rule, steps, max_points} or their Chinese names.
 */
final class RuleTable {

    private static final Choices<ScoringRole> ROLES = Choices.<ScoringRole>none()
            .with(ScoringRole.SCORED, "SCORED", "计分").with(ScoringRole.BONUS, "BONUS", "加分")
            .with(ScoringRole.VETO, "VETO", "否决");
    private static final Choices<ScoreSource> SOURCES = Choices.<ScoreSource>none()
            .with(ScoreSource.AUTO, "AUTO", "自动").with(ScoreSource.DATA, "DATA", "数据")
            .with(ScoreSource.MEASURED, "MEASURED", "测量").with(ScoreSource.JUDGED, "JUDGED", "评判");

    private final Map<String, ItemContent> items;
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private final Map<String, ScoringContent> rules = new HashMap<>();
    private final Map<String, Integer> rowsByCode = new HashMap<>();

    private RuleTable(TemplateContent draft) {
        this.items = draft.items().collect(Collectors.toMap(ItemContent::code, item -> item));
    }

    /** @throws ProblemException when the source cannot be read as a table at all */
    static TemplateImport add(TemplateContent draft, TableReader reader, TableSource source)
            throws ProblemException {
        var table = new RuleTable(draft);
        var scan = new TableScan<>(RuleColumn.class, table.errors, table.warnings, table::rule);
        source.read(reader, scan);
        scan.finish();
        if (table.errors.isEmpty()) {
            draft.items().filter(item -> !table.rules.containsKey(item.code()))
                    .forEach(item -> table.errors.add(0, "", Problem.TEMPLATE_RULE_MISSING, item.code()));
        }
        if (!table.errors.isEmpty()) {
            return new TemplateImport(Optional.empty(), table.errors.toList(), table.warnings.toList());
        }
        var scored = table.scored(draft);
        ChecklistTable.checkSum(scored, table.warnings);
        return new TemplateImport(Optional.of(scored), table.errors.toList(), table.warnings.toList());
    }

    private TemplateContent scored(TemplateContent draft) {
        return draft.mapItems(item -> item.withScoring(rules.get(item.code())));
    }

    private void rule(TableRow<RuleColumn> row) {
        row.requiredText(RuleColumn.ITEM_NO);
        var code = row.code(RuleColumn.ITEM_NO);
        var item = Optional.ofNullable(items.get(code));
        if (item.isEmpty() && !code.isEmpty()) {
            row.error(RuleColumn.ITEM_NO, Problem.TEMPLATE_ITEM_UNKNOWN, code);
        }
        var earlier = code.isEmpty() ? null : rowsByCode.putIfAbsent(code, row.number());
        if (earlier != null) {
            row.error(RuleColumn.ITEM_NO, Problem.CELL_DUPLICATE, code, earlier);
        }
        row.requiredText(RuleColumn.ROLE);
        row.requiredText(RuleColumn.SOURCE);
        row.requiredText(RuleColumn.MAX_POINTS);
        var role = row.choice(RuleColumn.ROLE, ROLES);
        var source = row.choice(RuleColumn.SOURCE, SOURCES);
        var maximum = row.number(RuleColumn.MAX_POINTS, "0", "1000");
        item.map(ItemContent::points).filter(points -> maximum.isPresent() && points.compareTo(maximum.get()) != 0)
                .ifPresent(points -> row.error(RuleColumn.MAX_POINTS, Problem.TEMPLATE_RULE_POINTS,
                        row.text(RuleColumn.MAX_POINTS), points));
        if (row.sound()) {
            var scoring = new ScoringContent(role.orElseThrow(), source.orElseThrow(), row.text(RuleColumn.INPUT),
                    row.text(RuleColumn.UNIT), row.code(RuleColumn.RULE), row.text(RuleColumn.STEPS),
                    maximum.orElseThrow());
            if (parses(row, scoring)) {
                rules.put(code, scoring);
            }
        }
    }

    private static boolean parses(TableRow<RuleColumn> row, ScoringContent scoring) {
        try {
            ScoringSteps.parse(scoring.rule(), scoring.steps(), scoring.maxPoints());
            return true;
        } catch (ProblemException e) {
            var unknown = e.problem() == Problem.SCORE_RULE_UNKNOWN;
            row.error(unknown ? RuleColumn.RULE : RuleColumn.STEPS, e);
            return false;
        }
    }
}
