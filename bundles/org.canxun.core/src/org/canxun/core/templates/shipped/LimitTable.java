package org.canxun.core.templates.shipped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateImport;

/**
 * Adds to a checklist what its items measure, from a table with the columns {@code item_no, parameter, unit, minimum,
 * maximum} or their Chinese names.
 */
final class LimitTable {

    private static final String LEAST = "-1000000";
    private static final String GREATEST = "1000000";

    private final Set<String> codes;
    private final Set<String> others;
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private final Map<String, List<LimitContent>> limits = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private LimitTable(TemplateContent draft, Set<String> others) {
        this.codes = draft.items().map(ItemContent::code).collect(Collectors.toSet());
        this.others = others;
    }

    /**
     * @param others items of other checklists, which the same table serves
     * @throws ProblemException when the source cannot be read as a table at all
     */
    static TemplateImport add(TemplateContent draft, Set<String> others, TableReader reader, TableSource source)
            throws ProblemException {
        var table = new LimitTable(draft, others);
        var scan = new TableScan<>(LimitColumn.class, table.errors, table.warnings, table::limit);
        source.read(reader, scan);
        scan.finish();
        var added = draft.mapItems(item -> item.withLimits(table.limits.getOrDefault(item.code(), List.of())));
        return new TemplateImport(Optional.of(added).filter(d -> table.errors.isEmpty()), table.errors.toList(),
                table.warnings.toList());
    }

    private void limit(TableRow<LimitColumn> row) {
        row.requiredText(LimitColumn.ITEM_NO);
        var code = row.code(LimitColumn.ITEM_NO);
        if (!code.isEmpty() && !codes.contains(code) && !others.contains(code)) {
            row.error(LimitColumn.ITEM_NO, Problem.TEMPLATE_ITEM_UNKNOWN, code);
        }
        var parameter = row.requiredText(LimitColumn.PARAMETER);
        var earlier = seen.putIfAbsent(code + '\n' + parameter, row.number());
        if (earlier != null) {
            row.error(LimitColumn.PARAMETER, Problem.CELL_DUPLICATE, parameter, earlier);
        }
        var minimum = row.number(LimitColumn.MINIMUM, LEAST, GREATEST);
        var maximum = row.number(LimitColumn.MAXIMUM, LEAST, GREATEST);
        if (row.sound() && !agree(minimum, maximum)) {
            row.error(LimitColumn.MINIMUM, Problem.TEMPLATE_LIMITS);
        }
        if (row.sound()) {
            limits.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(new LimitContent(parameter, row.text(LimitColumn.UNIT), minimum, maximum, ""));
        }
    }

    private static boolean agree(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        if (minimum.isEmpty() || maximum.isEmpty()) {
            return minimum.isPresent() || maximum.isPresent();
        }
        return minimum.get().compareTo(maximum.get()) <= 0;
    }
}
