package org.canxun.core.templates.workbook;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.check.TemplateCheck;

/**
 * Reads what {@link TemplateWorkbook} writes, also after people have edited it: names of sheets and columns and the
 * words of drop-downs may be Chinese or English. A sheet that is missing is taken as empty, with a warning. A text of
 * blanks alone counts as empty, since nobody sees the difference in a cell. Texts with control characters, marks
 * that turn the direction of writing, or more than 2,000 characters are refused. Whether conditions, rules and settings
 * make sense is looked at by the check of the draft.
 */
public final class TemplateWorkbookReader {

    private final BookFile file;
    private final HeadSheet head;
    private final BookSections sections;
    private final ItemCodes codes = new ItemCodes();
    private final LimitSheet limits = new LimitSheet(codes);
    private final OptionSheet options = new OptionSheet(codes);
    private final ProvisionSheet provisions = new ProvisionSheet(codes);
    private final JudgementSheet judgements = new JudgementSheet();
    private final GradingSheet grading = new GradingSheet();
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();

    /** @param codes of the district, for its agencies */
    public TemplateWorkbookReader(BookFile file, Codes codes) {
        this.file = file;
        head = new HeadSheet(codes);
        sections = new BookSections(file.has(BookSheet.SECTIONS));
    }

    /**
     * All errors by sheet, row and column; with one of them there is no draft.
     *
     * @param open what holds where the workbook does not say it
     * @param codes of the district, for its agencies
     * @throws ProblemException when the file cannot be read as a table at all
     */
    public static TemplateImport read(TableReader reader, Path file, TemplateHead open, Codes codes)
            throws ProblemException {
        var book = new TemplateWorkbookReader(BookFile.read(reader, file), codes);
        book.scan();
        return book.result(open);
    }

    /** Reads the rows of all sheets; once, before anything is asked. */
    public void scan() {
        file.report(errors, warnings);
        file.scan(BookSheet.HEAD, HeadSheet.Part.class, errors, warnings, head::row);
        file.scan(BookSheet.SECTIONS, SectionSheet.Part.class, errors, warnings, new SectionSheet(sections)::row);
        file.scan(BookSheet.ITEMS, ItemColumn.class, errors, warnings, new ItemSheet(sections, codes)::row);
        if (codes.count() > TemplateCheck.MAX_ITEMS) {
            errors.inSheet(file.title(BookSheet.ITEMS)).add(0, "", Problem.TEMPLATE_TOO_LONG, codes.count(),
                    String.valueOf(TemplateCheck.MAX_ITEMS));
        }
        file.scan(BookSheet.LIMITS, LimitSheet.Part.class, errors, warnings, limits::row);
        file.scan(BookSheet.OPTIONS, OptionSheet.Part.class, errors, warnings, options::row);
        file.scan(BookSheet.PROVISIONS, ProvisionSheet.Part.class, errors, warnings, provisions::row);
        file.scan(BookSheet.JUDGEMENTS, JudgementSheet.Part.class, errors, warnings, judgements::row);
        file.scan(BookSheet.GRADING, GradingSheet.Part.class, errors, warnings, grading::row);
    }

    /** What the workbook says its checklist is called; after {@link #scan}. */
    public Optional<String> code() {
        return head.code(HeadSheet.Key.CODE);
    }

    /** Reports that no new checklist may have that code. */
    public void refuseCode(String code) {
        errors.inSheet(file.title(BookSheet.HEAD)).add(head.row(HeadSheet.Key.CODE),
                HeadSheet.Part.VALUE.names().get(0), Problem.TEMPLATE_CODE, code);
    }

    /**
     * The draft with all errors and warnings; after {@link #scan}.
     *
     * @param open what holds where the workbook does not say it
     */
    public TemplateImport result(TemplateHead open) {
        if (!errors.isEmpty()) {
            return new TemplateImport(Optional.empty(), errors.toList(), warnings.toList());
        }
        var content = content(open);
        if (head.code(HeadSheet.Key.DIGEST).filter(content.contentDigest()::equals).isPresent()) {
            warnings.add(0, "", Problem.TEMPLATE_UNCHANGED);
        }
        return new TemplateImport(Optional.of(content), errors.toList(), warnings.toList());
    }

    private TemplateContent content(TemplateHead open) {
        return new TemplateContent(head.code(HeadSheet.Key.CODE).orElse(open.code()),
                head.value(HeadSheet.Key.TITLE).map(String::strip).orElse(open.title()),
                head.code(HeadSheet.Key.AGENCY).orElse(open.agencyCode()),
                head.recordKind().orElse(open.recordKind()),
                head.value(HeadSheet.Key.PROVENANCE).orElse(open.provenance()), sections.toList(),
                judgements.toList(), grading.content()).mapItems(this::complete);
    }

    private ItemContent complete(ItemContent item) {
        return item.withProvisions(provisions.of(item)).withLimits(limits.of(item)).withOptions(item.kind(),
                options.of(item));
    }
}
