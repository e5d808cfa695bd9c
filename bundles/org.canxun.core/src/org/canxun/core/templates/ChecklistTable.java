package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Choices;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;

/**
 * Reads a checklist from a table with the columns {@code section, item_no, item, method, key, legal_basis,
 * standard_or_scoring_rule, points} or their Chinese names. Items that carry 示例 or 待核 are marked. An empty section
 * cell, as merged cells leave it, means the section above.
 */
public final class ChecklistTable {

    static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Choices<CheckMethod> METHODS = Choices.<CheckMethod>none()
            .with(CheckMethod.VIEW, "查看", "VIEW").with(CheckMethod.ASK, "询问", "ASK")
            .with(CheckMethod.TEST, "测试", "TEST");
    private static final Choices<Boolean> KEYS = Choices.<Boolean>none().with(true, "Y", "是").with(false, "N", "否");

    private final TemplateHead head;
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private final Map<String, List<ItemContent>> sections = new LinkedHashMap<>();
    private final Map<String, Integer> rowsByCode = new HashMap<>();
    private String section = "";

    private ChecklistTable(TemplateHead head) {
        this.head = head;
    }

    /**
     * Points of an inspection checklist that do not add up to 100 are only warned of, since scores are scaled. Those
     * of an appraisal are looked at when its rules are read.
     *
     * @throws ProblemException when the source cannot be read as a table at all
     */
    public static TemplateImport read(TableReader reader, TableSource source, TemplateHead head)
            throws ProblemException {
        var table = new ChecklistTable(head);
        var scan = new TableScan<>(ChecklistColumn.class, table.errors, table.warnings, table::item);
        source.read(reader, scan);
        scan.finish();
        return table.result();
    }

    /** Warns of points that do not add up. */
    static void checkSum(TemplateContent draft, Faults warnings) {
        var sum = draft.points();
        if (sum.compareTo(FULL) != 0) {
            warnings.add(0, "", Problem.TEMPLATE_POINTS_SUM, sum.stripTrailingZeros().toPlainString());
        }
    }

    private TemplateImport result() {
        if (!errors.isEmpty()) {
            return new TemplateImport(Optional.empty(), errors.toList(), warnings.toList());
        }
        var drafts = sections.entrySet().stream().map(e -> new SectionContent(e.getKey(), e.getValue())).toList();
        var draft = new TemplateContent(head.code(), head.title(), head.agencyCode(), head.recordKind(),
                head.provenance(), drafts);
        if (head.recordKind() == RecordKind.INSPECTION) {
            checkSum(draft, warnings);
        }
        return new TemplateImport(Optional.of(draft), errors.toList(), warnings.toList());
    }

    private void item(TableRow<ChecklistColumn> row) {
        if (section.isEmpty() || !row.text(ChecklistColumn.SECTION).isEmpty()) {
            section = row.requiredText(ChecklistColumn.SECTION);
        }
        row.requiredText(ChecklistColumn.ITEM_NO);
        var code = row.code(ChecklistColumn.ITEM_NO);
        var earlier = code.isEmpty() ? null : rowsByCode.putIfAbsent(code, row.number());
        if (earlier != null) {
            row.error(ChecklistColumn.ITEM_NO, Problem.CELL_DUPLICATE, code, earlier);
        }
        var text = row.requiredText(ChecklistColumn.ITEM);
        var methods = methods(row);
        row.requiredText(ChecklistColumn.KEY);
        var key = row.choice(ChecklistColumn.KEY, KEYS);
        row.requiredText(ChecklistColumn.POINTS);
        var points = row.number(ChecklistColumn.POINTS, "0", "1000");
        var basis = row.text(ChecklistColumn.LEGAL_BASIS);
        var standard = row.text(ChecklistColumn.STANDARD);
        if (row.sound()) {
            var words = text + basis + standard;
            var item = ItemContent.plain(code, text, methods, key.orElseThrow(), basis, standard, points.orElseThrow())
                    .withMarks(new ItemMarks(head.illustrative() || words.contains("示例"), words.contains("待核")));
            sections.computeIfAbsent(section, title -> new ArrayList<>()).add(item);
        }
    }

    private List<CheckMethod> methods(TableRow<ChecklistColumn> row) {
        var methods = EnumSet.noneOf(CheckMethod.class);
        for (var part : row.requiredText(ChecklistColumn.METHOD).split("[+＋、]")) {
            if (!part.isBlank()) {
                row.choice(ChecklistColumn.METHOD, part, METHODS).ifPresent(methods::add);
            }
        }
        return List.copyOf(methods);
    }
}
