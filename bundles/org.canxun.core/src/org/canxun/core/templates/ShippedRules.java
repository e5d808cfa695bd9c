package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Column;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.GradingContent.Star;

/**
 * How the shipped checklists are judged, and the scale of the shipped grading. The scale is illustrative: 90, 80 and 70
 * points, gates of the best star, coefficients that are exported only; the district replaces it.
 */
final class ShippedRules {

    private final Map<String, Map<String, TreeMap<String, String>>> schemes = new LinkedHashMap<>();
    private final List<Star> stars = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private BigDecimal bonusCap = BigDecimal.ZERO;
    private int bonusLevels;

    private ShippedRules() {}

    static ShippedRules read(TableReader reader) throws ProblemException {
        var rules = new ShippedRules();
        read(reader, "judgements.csv", SchemeColumn.class, rules::scheme);
        read(reader, "civil-grading-scale.csv", ScaleColumn.class, rules::scale);
        return rules;
    }

    private static <C extends Enum<C> & Column> void read(TableReader reader, String name,
            Class<C> columns, Consumer<TableRow<C>> row) throws ProblemException {
        var errors = new Faults();
        var scan = new TableScan<>(columns, errors, new Faults(), row);
        TableSource.shipped(ShippedRules.class, name).read(reader, scan);
        scan.finish();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(name + " is broken: " + errors.toList().listed());
        }
    }

    private void scheme(TableRow<SchemeColumn> row) {
        var settings = schemes.computeIfAbsent(row.text(SchemeColumn.TEMPLATE), t -> new LinkedHashMap<>())
                .computeIfAbsent(row.text(SchemeColumn.SCHEME), s -> new TreeMap<>());
        if (!row.text(SchemeColumn.SETTING).isEmpty()) {
            settings.put(row.text(SchemeColumn.SETTING), row.text(SchemeColumn.VALUE));
        }
    }

    private void scale(TableRow<ScaleColumn> row) {
        var bound = new BigDecimal(row.text(ScaleColumn.BOUND));
        var star = row.text(ScaleColumn.STAR);
        switch (row.text(ScaleColumn.KIND)) {
            case "STAR" -> stars.add(new Star(star, bound, Optional.of(row.text(ScaleColumn.COEFFICIENT))
                    .filter(text -> !text.isEmpty()).map(BigDecimal::new)));
            case "BONUS_CAP" -> bonusCap = bound;
            case "BONUS_LEVELS" -> bonusLevels = bound.intValueExact();
            default -> gates.add(new Gate(star, GateKind.valueOf(row.text(ScaleColumn.KIND)),
                    row.text(ScaleColumn.SECTION), bound));
        }
    }

    List<JudgementContent> judgements(String template) {
        return schemes.getOrDefault(template, Map.of()).entrySet().stream()
                .map(scheme -> new JudgementContent(scheme.getKey(), scheme.getValue())).toList();
    }

    GradingContent grading() {
        return new GradingContent(bonusCap, bonusLevels, stars, gates);
    }
}
