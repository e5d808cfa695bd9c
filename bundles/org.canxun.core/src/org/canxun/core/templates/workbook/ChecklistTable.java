package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Choices;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.check.TemplateCheck;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;

/**
 * Reads a checklist from a table with the columns {@code section, item_no, item, method, key, legal_basis,
 * standard_or_scoring_rule, points} or their Chinese names. Items that carry 示例 or 待核 are marked. An empty section
 * cell, as merged cells leave it, means the section above. A column {@code order} decides over the order of the rows.
 */
public final class ChecklistTable {

    static final String EXAMPLE = "示例";
    static final String UNVERIFIED = "待核";
    private static final int MAX_ORDER = 1_000_000;
    private static final Choices<Boolean> KEYS = Choices.<Boolean>none().with(true, "Y", "是").with(false, "N", "否");

    private final TemplateHead head;
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> rowsByCode = new HashMap<>();
    private String section = "";
    private int order;

    /** An item in its section; orders that are equal leave the rows as they stand. */
    record Entry(String section, ItemContent item, int order) {}

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
        return read(reader, source, head, Optional.empty());
    }

    /**
     * The same, with what such a table cannot hold taken from a version of the checklist.
     *
     * @param version with the same code
     */
    public static TemplateImport read(TableReader reader, TableSource source, TemplateHead head,
            Optional<TemplateContent> version) throws ProblemException {
        var table = new ChecklistTable(head);
        var scan = new TableScan<>(ChecklistColumn.class, table.errors, table.warnings, table::item);
        source.read(reader, scan);
        scan.finish();
        return table.result(version);
    }

    /** Warns of points that do not add up to what they should. */
    public static void checkSum(TemplateContent draft, Faults warnings) {
        var sum = draft.points();
        if (sum.compareTo(TemplateCheck.FULL) != 0) {
            warnings.add(0, "", Problem.TEMPLATE_POINTS_SUM, Words.plain(sum));
        }
    }

    private TemplateImport result(Optional<TemplateContent> version) {
        if (!errors.isEmpty()) {
            return new TemplateImport(Optional.empty(), errors.toList(), warnings.toList());
        }
        var ordered = ordered();
        var draft = version.map(known -> new ChecklistCompletion(known).complete(head, ordered))
                .orElseGet(() -> new TemplateContent(head.code(), head.title(), head.agencyCode(), head.recordKind(),
                        head.provenance(), sections(ordered)));
        if (head.recordKind() == RecordKind.INSPECTION) {
            checkSum(draft, warnings);
        }
        return new TemplateImport(Optional.of(draft), errors.toList(), warnings.toList());
    }

    private List<Entry> ordered() {
        var ordered = entries.stream().sorted(Comparator.comparingInt(Entry::order)).toList();
        if (!ordered.equals(entries)) {
            warnings.add(0, "", Problem.ITEM_ORDER_DIFFERS);
        }
        return ordered;
    }

    private static List<SectionContent> sections(List<Entry> entries) {
        var sections = new LinkedHashMap<String, List<ItemContent>>();
        entries.forEach(e -> sections.computeIfAbsent(e.section(), title -> new ArrayList<>()).add(e.item()));
        return sections.entrySet().stream().map(e -> new SectionContent(e.getKey(), e.getValue())).toList();
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
        var points = row.number(ChecklistColumn.POINTS, BookNumbers.NONE, BookNumbers.GREATEST);
        var basis = row.text(ChecklistColumn.LEGAL_BASIS);
        var standard = row.text(ChecklistColumn.STANDARD);
        // A row put in between has no order of its own yet.
        order = row.whole(ChecklistColumn.ORDER, 1, MAX_ORDER).orElse(order);
        if (row.sound()) {
            var item = ItemContent.plain(code, text, methods, key.orElseThrow(), basis, standard, points.orElseThrow());
            var words = words(item);
            entries.add(new Entry(section, item.withMarks(new ItemMarks(head.illustrative() || words.contains(EXAMPLE),
                    words.contains(UNVERIFIED))), order));
        }
    }

    /** Where {@link #EXAMPLE} and {@link #UNVERIFIED} are looked for. */
    static String words(ItemContent item) {
        return item.text() + item.legalBasis() + item.standard();
    }

    /** None are needed, as in a workbook: what can be published can be read again. */
    private List<CheckMethod> methods(TableRow<ChecklistColumn> row) {
        var methods = EnumSet.noneOf(CheckMethod.class);
        for (var part : row.text(ChecklistColumn.METHOD).split("[+＋、]")) {
            if (!part.isBlank()) {
                row.choice(ChecklistColumn.METHOD, part, TemplateWords.METHODS.choices()).ifPresent(methods::add);
            }
        }
        return List.copyOf(methods);
    }
}
